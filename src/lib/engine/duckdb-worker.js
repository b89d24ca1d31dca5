// Starts DuckDB's own worker, whose address is this worker's name. It would keep a failed start to
// itself and leave the page waiting: thrown, the failure reaches the page as the worker's error.
self.addEventListener('unhandledrejection', (event) => {
  throw event.reason;
});
/** @type {any} */ (self).importScripts(self.name);
