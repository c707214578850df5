import { Module } from '@nestjs/common';
import { HentAarshjulHandler } from './hent-aarshjul.query';
import { HentAnsvarHandler } from './hent-ansvar.query';
import { HentBestiltFoerHandler } from './hent-bestilt-foer.query';
import { HentEndringerUtenVedtakHandler } from './hent-endringer-uten-vedtak.query';
import { HentFullstendighetHandler } from './hent-fullstendighet.query';
import { HentHpHandler } from './hent-hp.query';
import { HentKommunensOppdragHandler } from './hent-kommunens-oppdrag.query';
import { HentMeldingerHandler } from './hent-meldinger.query';
import { HentSakskjedeHandler } from './hent-sakskjede.query';
import { HentEttOppdragHandler, HentOppdragHandler } from './hent-oppdrag.query';
import { HentSkjermingerHandler } from './hent-skjerminger.query';
import { HentTilgangerHandler } from './hent-tilganger.query';
import { HentUkebrevHandler } from './hent-ukebrev.query';
import { HentVarslingsplanerHandler } from './hent-varslingsplaner.query';
import { RegisterController } from './register.controller';

@Module({
  controllers: [RegisterController],
  providers: [
    HentHpHandler,
    HentFullstendighetHandler,
    HentAarshjulHandler,
    HentEndringerUtenVedtakHandler,
    HentOppdragHandler,
    HentEttOppdragHandler,
    HentBestiltFoerHandler,
    HentKommunensOppdragHandler,
    HentSakskjedeHandler,
    HentMeldingerHandler,
    HentVarslingsplanerHandler,
    HentUkebrevHandler,
    HentAnsvarHandler,
    HentSkjermingerHandler,
    HentTilgangerHandler,
  ],
})
export class RegisterModule {}
