import { useParams, useSearchParams } from 'react-router';
import { hentFortellingOmHp } from '../../api/revisjon';
import { useTidspunkt } from '../../deler/revisjon/bruk-tidspunkt';
import { Fortellingen } from '../../deler/revisjon/fortelling';
import { Revisjonsmeny } from '../../deler/revisjon/revisjonsmeny';
import { Sidetittel } from '../../deler/tilstander';
import { R } from '../../tekster/revisjon';

/** How an HP came to be, step by step. */
export const FortellingOmHp = () => {
  const { kommune = '', hp = '' } = useParams();
  const [adresse] = useSearchParams();
  const [naar] = useTidspunkt();
  const steg = Number(adresse.get('steg'));
  return (
    <>
      <Revisjonsmeny kommune={kommune} hp={hp} />
      <Sidetittel>{R.steg.tittel(R.steg.hp(hp))}</Sidetittel>
      <Fortellingen
        noekkel={`${kommune} hp ${hp}`}
        hent={(nr) => hentFortellingOmHp(kommune, hp, nr, naar)}
        naar={naar}
        valgt={Number.isInteger(steg) && steg > 0 ? steg : null}
        til={(nr) => {
          const ny = new URLSearchParams(adresse);
          if (nr === null) ny.delete('steg');
          else ny.set('steg', String(nr));
          return `?${ny.toString()}`;
        }}
      />
    </>
  );
};
