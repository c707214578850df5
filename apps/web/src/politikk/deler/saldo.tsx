import { Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { P } from '../../tekster/politikk';
import { erNull, type Aarsbeloep } from '../regler/beloep';
import { Rullende } from './rullende';
import { Aarsceller, Aarshode } from './tall';

const V = P.verksted;

/** Whether what is being written evens out, year by year, as it is written. */
export const Saldo = ({ saldo }: { readonly saldo: Aarsbeloep }) => {
  const aarene = Object.keys(saldo);
  const ukjent = Object.values(saldo).includes(null);
  return (
    <section aria-labelledby="saldo" className="kort">
      <Heading level={2} data-size="xs" id="saldo">
        {V.saldo}{' '}
        <Tag data-size="sm" data-color={ukjent ? 'warning' : erNull(saldo) ? 'success' : 'danger'}>
          {ukjent ? P.felles.ukjent : P.balanse.svar[erNull(saldo) ? 'i-balanse' : 'ikke-i-balanse']}
        </Tag>
      </Heading>
      <Paragraph data-size="sm" className="dempet">
        {V.saldoHjelp} {P.felles.tusen}
      </Paragraph>
      <Rullende navn={V.saldo}>
        <Aarshode foerste={[P.felles.hva]} aarene={aarene} />
        <tbody>
          <tr>
            <th scope="row">{V.saldoDrift}</th>
            <Aarsceller beloep={saldo} aarene={aarene} />
          </tr>
        </tbody>
      </Rullende>
    </section>
  );
};
