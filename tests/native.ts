import { openNative } from '../src/lib/engine/native';
import { engineSource, type Source } from '../src/lib/view/answers';

let source: Promise<Source> | undefined;

/** What the site ought to show: the same questions, put to the native engine. */
export const native = (): Promise<Source> =>
  (source ??= openNative('static/data').then(({ engine }) => engineSource(engine)));
