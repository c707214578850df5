import { Alert, Button, Heading, Paragraph, Skeleton } from '@digdir/designsystemet-react';
import { useEffect, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { ingenKontakt, type Avslag } from '../api/avslag';
import type { Svartilstand } from '../api/bruk-svar';
import { T } from '../tekster';

/** The heading of a page, which is also its name in the tab and the history. */
export const Sidetittel = ({ children }: { readonly children: string }) => {
  useEffect(() => void (document.title = T.tittel(children)), [children]);
  return (
    <Heading level={1} data-size="lg">
      {children}
    </Heading>
  );
};

export const Laster = () => (
  <div role="status" className="laster">
    <span className="bare-lest">{T.tilstander.laster}</span>
    {[72, 100, 88].map((bredde) => (
      <Skeleton key={bredde} variant="rectangle" width={`${bredde}%`} height="3.5rem" aria-hidden="true" />
    ))}
  </div>
);

/** That there is nothing, and what then. */
export const Tomt = ({ tittel, children }: { readonly tittel: string; readonly children: ReactNode }) => (
  <div className="tomt">
    <Heading level={2} data-size="xs">
      {tittel}
    </Heading>
    <div>{children}</div>
  </div>
);

/** A refusal in its own words, with a way on. */
export const Feil = ({ avslag, igjen }: { readonly avslag: Avslag; readonly igjen?: () => void }) => {
  const { status, title, detail } = avslag.problem;
  return (
    <Alert data-color={status === 403 || status === 404 ? 'warning' : 'danger'} role="alert">
      <Heading level={2} data-size="xs">
        {status === 403 ? T.tilstander.ikkeTilgang : title}
      </Heading>
      <Paragraph>{detail}</Paragraph>
      {status === 403 && <Paragraph>{T.tilstander.ikkeTilgangHjelp}</Paragraph>}
      <div className="knapper">
        {igjen && status !== 403 && status !== 404 && (
          <Button variant="secondary" onClick={igjen}>
            {T.tilstander.proevIgjen}
          </Button>
        )}
        {(status === 403 || status === 404) && <Link to="/">{T.tilstander.tilForsiden}</Link>}
      </div>
    </Alert>
  );
};

/** What is asked for when it is there, and until then, or when it is not to be had, what helps. */
export function Vis<S>({
  tilstand,
  igjen,
  children,
}: {
  readonly tilstand: Svartilstand<S>;
  readonly igjen: () => Promise<void>;
  readonly children: (svar: S) => ReactNode;
}) {
  switch (tilstand.slag) {
    case 'laster':
      return <Laster />;
    case 'feil':
      return <Feil avslag={tilstand.avslag} igjen={() => void igjen()} />;
    case 'klar':
      return children(tilstand.svar);
  }
}

export const FinnesIkke = () => (
  <>
    <Sidetittel>{T.tilstander.finnesIkke}</Sidetittel>
    <Paragraph>{T.tilstander.finnesIkkeHjelp}</Paragraph>
    <Link to="/">{T.tilstander.tilForsiden}</Link>
  </>
);

/** When a page cannot be shown at all, as when its file is of a version that is gone. */
export const Siden = () => (
  <main className="bredde innhold">
    <Sidetittel>{T.feil.tittel}</Sidetittel>
    <Feil avslag={ingenKontakt()} igjen={() => window.location.reload()} />
  </main>
);

export const KreverInnlogging = () => {
  const { pathname, search } = useLocation();
  return (
    <Tomt tittel={T.tilstander.kreverInnlogging}>
      <Paragraph>{T.tilstander.kreverInnloggingHjelp}</Paragraph>
      <Link to={`/velg-person?${new URLSearchParams({ til: pathname + search }).toString()}`}>
        {T.skall.loggInn}
      </Link>
    </Tomt>
  );
};
