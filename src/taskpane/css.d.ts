// Style sheets are imported for their effect by the two entry points; the bundler turns them into files.
declare module '*.css';
