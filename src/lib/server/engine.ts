import { engineSource, type Source } from '../view/answers';
import { openNative } from '../engine/native';

/** The folder that `npm run data` writes. */
const FOLDER = 'static/data';

let opened: ReturnType<typeof openNative> | undefined;

/** The native engine over the release being built, opened once, with its release. */
export function nativeEngine(): ReturnType<typeof openNative> {
  return (opened ??= openNative(FOLDER));
}

let source: Promise<Source> | undefined;

/** The source that pages are prerendered from: each question is put to the engine once. */
export function nativeSource(): Promise<Source> {
  return (source ??= nativeEngine().then(({ engine }) => engineSource(engine)));
}
