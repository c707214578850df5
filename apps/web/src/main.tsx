import '@digdir/designsystemet-css/index.css';
import '@digdir/designsystemet-css/theme.css';
import './stil.css';
import './lister.css';
import './smalt-og-trykt.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { Innlogget } from './skall/innlogget';
import { ruter } from './ruter';
import { spraaket } from './tekster/spraak';

document.documentElement.lang = spraaket;
const rot = document.getElementById('rot');
if (rot)
  createRoot(rot).render(
    <StrictMode>
      <Innlogget>
        <RouterProvider router={ruter} />
      </Innlogget>
    </StrictMode>,
  );
