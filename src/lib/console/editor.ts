/** CodeMirror for SQL. Loaded by the console's page alone. */
import { autocompletion, closeBrackets, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { PostgreSQL, sql } from '@codemirror/lang-sql';
import { bracketMatching, syntaxHighlighting } from '@codemirror/language';
import { EditorState, Prec } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import { classHighlighter } from '@lezer/highlight';

export interface EditorOptions {
  value: string;
  schema: Record<string, string[]>;
  label: string;
  onchange: (value: string) => void;
  onrun: () => void;
}

/** CodeMirror's own words that are read out or shown. */
const PHRASES = { Completions: 'Förslag', 'Control character': 'Styrtecken' };

/** Opens an editor in an element. Tab is left to the browser: it leads on to the next control. */
export function openEditor(parent: HTMLElement, options: EditorOptions): EditorView {
  const { value, schema, label, onchange, onrun } = options;
  const run = () => {
    onrun();
    return true;
  };
  return new EditorView({
    parent,
    state: EditorState.create({
      doc: value,
      extensions: [
        Prec.highest(keymap.of([{ key: 'Mod-Enter', run }])),
        lineNumbers(),
        history(),
        drawSelection(),
        bracketMatching(),
        closeBrackets(),
        autocompletion(),
        sql({ dialect: PostgreSQL, schema, upperCaseKeywords: true }),
        syntaxHighlighting(classHighlighter),
        keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap]),
        EditorView.lineWrapping,
        EditorState.phrases.of(PHRASES),
        EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false' }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onchange(update.state.doc.toString());
        })
      ]
    })
  });
}
