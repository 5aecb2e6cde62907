import fc from 'fast-check';

/**
 * Property tests run on the same inputs every time, so that a red run means a change of the code. To search for new
 * counterexamples give another seed: `PROPERTY_SEED=7 npm run test:unit`.
 */
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20_240_501) });
