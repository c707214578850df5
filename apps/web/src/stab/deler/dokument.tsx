import { createElement, useMemo, type ReactNode } from 'react';

/** What a document of ours is made of; whatever else there might be is shown as the text in it. */
const SOM: Readonly<Record<string, string>> = {
  H1: 'h2',
  H2: 'h3',
  H3: 'h4',
  H4: 'h5',
  P: 'p',
  UL: 'ul',
  OL: 'ol',
  LI: 'li',
  DL: 'dl',
  DT: 'dt',
  DD: 'dd',
  BLOCKQUOTE: 'blockquote',
  TABLE: 'table',
  CAPTION: 'caption',
  THEAD: 'thead',
  TBODY: 'tbody',
  TR: 'tr',
  TH: 'th',
  TD: 'td',
  BR: 'br',
};
const UTEN_TEKST = new Set(['STYLE', 'SCRIPT', 'TITLE', 'TEMPLATE']);

/** Taken out before it is read, since the browser tells of a breach of the policy for style that it only parses. */
const STIL = /<style>[^<]*<\/style>/g;

const egenskaper = (fra: Element): Record<string, string> => ({
  ...(fra.tagName === 'TABLE' && { className: 'tabell' }),
  ...(fra.classList.contains('tall') && { className: 'tall' }),
  ...(fra.hasAttribute('scope') && { scope: fra.getAttribute('scope') ?? '' }),
});

const somReact = (node: Node, noekkel: number): ReactNode => {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (!(node instanceof Element) || UTEN_TEKST.has(node.tagName)) return null;
  const barn = [...node.childNodes].map(somReact);
  const element = SOM[node.tagName];
  if (element === undefined)
    return node.classList.contains('rulle') ? (
      <div
        key={noekkel}
        className="rulle"
        tabIndex={0}
        role="region"
        aria-label={node.getAttribute('aria-label') ?? ''}
      >
        {barn}
      </div>
    ) : (
      <div key={noekkel}>{barn}</div>
    );
  // Between the rows and cells of a table there is room in the text, which React warns of and nobody sees.
  const innhold = /^(TABLE|THEAD|TBODY|TR)$/.test(node.tagName)
    ? barn.filter((b) => typeof b !== 'string' || b.trim() !== '')
    : barn;
  return createElement(element, { key: noekkel, ...egenskaper(node) }, ...(element === 'br' ? [] : innhold));
};

/**
 * A document that the server made as HTML, in a page of ours: only the elements named here come in, with our style, and
 * headings one level down. It can carry neither script nor style with it.
 */
export const Dokument = ({ html }: { readonly html: string }) => {
  const innhold = useMemo(
    () => somReact(new DOMParser().parseFromString(html.replace(STIL, ''), 'text/html').body, 0),
    [html],
  );
  return <div className="dokument">{innhold}</div>;
};
