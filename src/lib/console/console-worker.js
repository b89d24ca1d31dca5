// DuckDB's worker for statements that anyone may write. The engine is told to read nothing from
// outside; should it try all the same, there is no network here: nothing but the engine's own
// module can be fetched. The name of this worker holds both addresses.
const scope = /** @type {any} */ (self);
const { worker, module: engine } = JSON.parse(scope.name);

scope.addEventListener('unhandledrejection', (/** @type {PromiseRejectionEvent} */ event) => {
  throw event.reason;
});

const fetchFrom = scope.fetch.bind(scope);
const load = scope.importScripts.bind(scope);
const refuse = () => {
  throw new Error('The console has no network.');
};

/** Only the engine itself. */
function fetchModule(/** @type {RequestInfo | URL} */ target) {
  const url = target instanceof Request ? target.url : String(target);
  return url === engine
    ? fetchFrom(engine)
    : Promise.reject(new Error('The console has no network.'));
}

/** What could reach out of this worker or leave something behind in the browser. */
const CLOSED = [
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'Worker',
  'BroadcastChannel',
  'FileReaderSync',
  'RTCPeerConnection'
];

const put = (/** @type {object} */ on, /** @type {string} */ name, /** @type {unknown} */ value) =>
  Object.defineProperty(on, name, { value, writable: false, configurable: false });

load(worker);
put(scope, 'fetch', fetchModule);
put(scope, 'importScripts', refuse);
for (const name of CLOSED) if (name in scope) put(scope, name, refuse);
for (const name of ['indexedDB', 'caches']) if (name in scope) put(scope, name, undefined);
if (scope.navigator?.storage) put(scope.navigator, 'storage', undefined);
if (scope.navigator?.sendBeacon) put(scope.navigator, 'sendBeacon', refuse);
