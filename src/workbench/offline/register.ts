/** Lets the page open without a network from the next time on, where the browser can do that. */
export function keepForOffline(): void {
  // Under `npm start` files change all the time; opened as a file, there is nobody to fetch anything from.
  if (process.env['NODE_ENV'] !== 'production' || !location.protocol.startsWith('http')) return;
  if (!('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register('service-worker.js', { updateViaCache: 'none' }).catch(() => {
    // Switched off by the person or the administrator: everything works as long as there is a network.
  });
}
