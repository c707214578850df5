// Made by `npm run api-typer` from /api/openapi.json; not written by hand.
export interface paths {
    "/api/innlogging/eksempel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Innlogging.velg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/innlogging/eksempelpersoner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Innlogging.eksempelpersoner"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Register.kommunene"];
        put?: never;
        post: operations["Kommune.opprett"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/ansvar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Register.ansvar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/hp/{hp}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Register.hp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/hp/{hp}/aarshjul": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Register.aarshjul"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/hp/{hp}/behandling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Behandling.taSakTilBehandling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/hp/{hp}/beregning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Beregning.beregning"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/hp/{hp}/forskjell": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tidsreise.forskjell"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/hp/{hp}/forslag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Forslagsvisning.alle"];
        put?: never;
        post: operations["Forslag.fremme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/hp/{hp}/forslag/sammenslaaing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Forslag.slaaSammen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/hp/{hp}/forslag/{forslag}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Forslagsvisning.ett"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/hp/{hp}/forslag/{forslag}/endring": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Forslag.endre"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/hp/{hp}/forslag/{forslag}/trekking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Forslag.trekk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/hp/{hp}/habilitet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Votering.avgjoerHabilitet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/hp/{hp}/innstilling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Behandling.protokollfoerInnstilling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/hp/{hp}/innstilling/offentliggjoering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Behandling.offentliggjoerInnstilling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/hp/{hp}/konflikter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Beregning.konflikter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/hp/{hp}/kontrollfunn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Kontroll.kontrollfunn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/hp/{hp}/kontrollfunn/svar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Kontrollfoering.besvar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/hp/{hp}/motkandidat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Votering.velgMotkandidat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/hp/{hp}/oppdrag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Register.oppdragene"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/hp/{hp}/prognoser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Prognoser.prognoser"];
        put?: never;
        post: operations["Budsjettaar.rapporterPrognose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/hp/{hp}/rammer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rammer.rammer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/hp/{hp}/rammetabell": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rammetabell.importer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/hp/{hp}/rammetabell/proeve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Rammetabell.proev"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/hp/{hp}/rapporter/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rapport.status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/hp/{hp}/rapporter/status.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Rapport.statusHtml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/hp/{hp}/spoersmaal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Spoersmaalsliste.spoersmaalene"];
        put?: never;
        post: operations["Spoersmaal.still"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/hp/{hp}/spoersmaal/{spoersmaal}/trekking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Spoersmaal.trekk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/hp/{hp}/spor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Spor.spor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/hp/{hp}/tilbakesending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Behandling.sendSakTilbake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/hp/{hp}/utkast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Utkast.alle"];
        put?: never;
        post: operations["Utkast.opprett"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/hp/{hp}/utkast/{utkast}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Utkast.ett"];
        put?: never;
        post: operations["Utkast.lagre"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/hp/{hp}/utkast/{utkast}/fremming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Utkast.fremme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/hp/{hp}/utkast/{utkast}/proeving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Utkast.proev"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/hp/{hp}/utkast/{utkast}/sletting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Utkast.slett"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/hp/{hp}/utsettelse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Behandling.utsettSak"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/hp/{hp}/vedtak": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Historikk.vedtakIHp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/hp/{hp}/voteringer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Votering.registrerVotering"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/hp/{hp}/voteringsorden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Votering.foreslaaVoteringsorden"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/moeter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Moeter.moeteplanen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/moeter/{moete}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Moeter.moete"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/moeter/{moete}/aapning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Moete.sett"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/moeter/{moete}/avlysning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Moete.avlys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/moeter/{moete}/frammoete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Moete.endreFrammoete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/moeter/{moete}/gjenaapning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Moete.aapne"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/moeter/{moete}/heving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Moete.hev"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/moeter/{moete}/lukking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Moete.lukk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/moeter/{moete}/moeteledelse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Moete.overlatMoeteledelsen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/oppdrag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Register.kommunensOppdrag"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/oppdrag/{oppdrag}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Register.oppdrag"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/oppdrag/{oppdrag}/fordeling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Oppdrag.fordel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/oppdrag/{oppdrag}/fortelling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tidsreise.fortellingOmOppdrag"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/oppdrag/{oppdrag}/frist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Oppdrag.settFrist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/oppdrag/{oppdrag}/hendelser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Historikk.hendelserIOppdrag"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/oppdrag/{oppdrag}/sakskjede": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Register.sakskjede"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/oppdrag/{oppdrag}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Oppdrag.rapporterStatus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/oppdrag/{oppdrag}/utfoert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Oppdrag.rapporterUtfoert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/organer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Moeter.organene"];
        put?: never;
        post: operations["Organ.opprett"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/organer/{organ}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Moeter.organ"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/organer/{organ}/medlemmer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Organ.velgMedlemmer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/organer/{organ}/moeteplan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Organ.fastsettMoeteplan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/organer/{organ}/moeter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Moete.innkall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/organer/{organ}/saksnumre": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Organ.tildelSaksnummer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/revisjon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Revisjon.spoersmaalene"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/revisjon/stikkproeve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Revisjon.stikkproeve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/saker": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Vedtak.registrerSak"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/saker/{sak}/bevisplasser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Revisjon.plasser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/saker/{sak}/fortelling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tidsreise.fortellingOmSak"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/saker/{sak}/hendelser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Historikk.hendelserISak"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/saker/{sak}/protokoll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Protokoll.protokoll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/saker/{sak}/protokoll/godkjenning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Protokollfoering.godkjennProtokoll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/saker/{sak}/protokoll/tilfoersler": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Protokollfoering.foerProtokolltilfoersel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/saker/{sak}/vedtak": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Historikk.vedtakISak"];
        put?: never;
        post: operations["Vedtak.etterregistrer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/saker/{sak}/vedtak/{vedtak}/ekspedering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Vedtak.ekspeder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/saker/{sak}/voteringer/{votering}/stemmenavn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Protokollfoering.foerStemmenavn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/kommuner/{kommune}/soek": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Soek.soek"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Innlogging.meg"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/revisjon/sjekkpunkt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Revisjon.siste"];
        put?: never;
        post: operations["Revisjon.undertegn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/utlogging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Innlogging.loggUt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AvlysMoeteRequest: {
            grunn: string;
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            skjedde?: string;
            kilde?: components["schemas"]["KildeRequest"];
            begrunnelse?: string;
        };
        AvslutterOppdragRequest: {
            /** Format: uuid */
            oppdrag: string;
            /** @enum {string} */
            maate: "utfoert" | "utgaar";
        };
        BehandlingRequest: {
            /** @enum {string} */
            organ: "kommunestyret" | "formannskapet" | "utvalg" | "raad" | "kontrollutvalget";
            /** Format: uuid */
            moete?: string;
            saksnummer?: string;
            /** @enum {string} */
            modus?: "gjennomfoere" | "protokollfoere";
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            skjedde?: string;
            kilde?: components["schemas"]["KildeRequest"];
            begrunnelse?: string;
        };
        DelpunktRequest: {
            delpunkt: string;
            /** @enum {string} */
            type: "bevilgning" | "sak" | "utredning" | "iverksetting" | "plan" | "rapportering" | "foering" | "fullmakt" | "skattevedtak" | "laanevedtak" | "gebyrvedtak" | "finansielt_maaltall" | "opphoer" | "oppfoelgingsvedtak";
            tittel: string;
            mottaker: components["schemas"]["MottakerRequest"];
            utvalg?: string[];
            frist: components["schemas"]["FristRequest"];
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            virkningsdato?: string;
            tilOrgan?: string;
            betingelse?: string;
            avhengerAv?: string[];
            rammelinjer?: components["schemas"]["RammelinjeReferanseRequest"][];
            beloepITekst?: number[];
            merknad?: string;
            kildeLinje?: number;
        };
        DelvisAvslutterOppdragRequest: {
            /** Format: uuid */
            oppdrag?: string;
            /** @enum {string} */
            maate?: "utfoert" | "utgaar";
        };
        DelvisEldrePunktRequest: {
            hpAar?: string;
            /** @example 3.16 */
            punkt?: string;
        };
        DelvisFinansieringRequest: {
            /** @enum {string} */
            kilde?: "laan" | "tilskudd-og-salg" | "mva-kompensasjon" | "overfoering-fra-drift" | "fond";
            /** @description Hele kroner per år; null der beløpet er ukjent */
            beloep?: {
                [key: string]: number | null;
            };
        };
        DelvisFlytterFristRequest: {
            /** Format: uuid */
            oppdrag?: string;
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            dato?: string;
            tekst?: string;
        };
        DelvisForslagsgrunnlagRequest: {
            /** @enum {string} */
            slag?: "beslutningsgrunnlag" | "tilleggsinnstilling" | "ikke-oppgitt" | "forslag";
            /** Format: uuid */
            forslag?: string;
        };
        DelvisForslagslinjeRequest: {
            /** Format: uuid */
            id?: string;
            inndekning?: components["schemas"]["DelvisInndekningRequest"][];
            opphav?: components["schemas"]["DelvisOpphavRequest"];
            uspesifisertInnsparing?: boolean;
            /** @example OKI */
            utvalg?: string;
            nr?: number;
            kategori?: string;
            tittel?: string;
            trykt?: string;
            /** @description Hele kroner per år; null der beløpet er ukjent */
            beloep?: {
                [key: string]: number | null;
            };
            ukjent?: string;
            /** @example 3.16 */
            punkt?: string;
            eldrePunkt?: components["schemas"]["DelvisEldrePunktRequest"];
            beskrivelse?: string;
            merknad?: string;
            kildeLinje?: number;
        };
        DelvisForslagsstillerRequest: {
            navn?: string;
            parti?: string;
        };
        DelvisInndekningRequest: {
            /** @enum {string} */
            slag?: "linje" | "post";
            /** Format: uuid */
            linje?: string;
            /** @enum {string} */
            tabell?: "drift" | "investering";
            post?: string;
        };
        DelvisInvesteringsforslagRequest: {
            /** Format: uuid */
            id?: string;
            prosjekt?: string;
            /** @description Hele kroner */
            kostnadsramme?: number;
            /** @description Hele kroner per år; null der beløpet er ukjent */
            bevilgning?: {
                [key: string]: number | null;
            };
            finansiering?: components["schemas"]["DelvisFinansieringRequest"][];
            /** @example OKI */
            visesHos?: string;
            bevilgesTil?: string;
            /** Format: uuid */
            endrer?: string;
        };
        DelvisLinjeendringRequest: {
            /** Format: uuid */
            linje?: string;
            /** @description Hele kroner per år; null der beløpet er ukjent */
            beloep?: {
                [key: string]: number | null;
            };
            ukjent?: string;
            inndekning?: components["schemas"]["DelvisInndekningRequest"][];
            opphav?: components["schemas"]["DelvisOpphavRequest"];
            uspesifisertInnsparing?: boolean;
        };
        DelvisNyttForslagRequest: {
            /** Format: uuid */
            moete?: string;
            /** @enum {string} */
            type?: "alternativt-budsjett" | "rammeendring" | "investering" | "verbalforslag" | "tilleggsforslag" | "endringsforslag" | "oversendelsesforslag" | "utsettelsesforslag" | "innstilling";
            tittel?: string;
            tekst?: string;
            partier?: string[];
            medlemmer?: components["schemas"]["DelvisForslagsstillerRequest"][];
            /** @enum {string} */
            organ?: "kommunestyret" | "formannskapet" | "utvalg" | "raad" | "kontrollutvalget";
            grunnlag?: components["schemas"]["DelvisForslagsgrunnlagRequest"];
            /** Format: uuid */
            gjelder?: string;
            linjer?: components["schemas"]["DelvisForslagslinjeRequest"][];
            endringer?: components["schemas"]["DelvisLinjeendringRequest"][];
            sentrale?: components["schemas"]["DelvisSentralendringRequest"][];
            investeringer?: components["schemas"]["DelvisInvesteringsforslagRequest"][];
            verbalforslag?: components["schemas"]["DelvisVerbalforslagRequest"][];
        };
        DelvisOpphavRequest: {
            /** Format: uuid */
            forslag?: string;
            /** Format: uuid */
            linje?: string;
        };
        DelvisSenderTilbakeRequest: {
            /** Format: uuid */
            oppdrag?: string;
            grunn?: string;
        };
        DelvisSentralendringRequest: {
            /** @enum {string} */
            tabell?: "drift" | "investering";
            post?: string;
            /** @description Hele kroner per år; null der beløpet er ukjent */
            endring?: {
                [key: string]: number | null;
            };
        };
        DelvisVerbalforslagRequest: {
            /** @example 3.16 */
            punkt?: string;
            tittel?: string;
            tekst?: string;
            avslutter?: components["schemas"]["DelvisAvslutterOppdragRequest"][];
            flytter?: components["schemas"]["DelvisFlytterFristRequest"][];
            senderTilbake?: components["schemas"]["DelvisSenderTilbakeRequest"][];
        };
        DokumentasjonRequest: {
            /** @enum {string} */
            slag: "dokument" | "sak" | "regnskap";
            referanse: string;
        };
        EkspederingRequest: {
            mottakere: string[];
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            skjedde?: string;
            kilde?: components["schemas"]["KildeRequest"];
            begrunnelse?: string;
        };
        EldrePunktRequest: {
            hpAar: string;
            /** @example 3.16 */
            punkt: string;
        };
        EndreFrammoeteRequest: {
            gikk?: number[];
            kom?: components["schemas"]["OppmoeteRequest"][];
            grunn?: string;
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            skjedde?: string;
            kilde?: components["schemas"]["KildeRequest"];
            begrunnelse?: string;
            klokkeslett?: string;
        };
        EndretForslagRequest: {
            /** Format: uuid */
            utgangspunkt?: string;
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            skjedde?: string;
            kilde?: components["schemas"]["KildeRequest"];
            begrunnelse?: string;
            /** @enum {string} */
            type?: "alternativt-budsjett" | "rammeendring" | "investering" | "verbalforslag" | "tilleggsforslag" | "endringsforslag" | "oversendelsesforslag" | "utsettelsesforslag" | "innstilling";
            tittel: string;
            tekst?: string;
            partier: string[];
            medlemmer?: components["schemas"]["ForslagsstillerRequest"][];
            /** @enum {string} */
            organ?: "kommunestyret" | "formannskapet" | "utvalg" | "raad" | "kontrollutvalget";
            grunnlag?: components["schemas"]["ForslagsgrunnlagRequest"];
            /** Format: uuid */
            gjelder?: string;
            linjer?: components["schemas"]["ForslagslinjeRequest"][];
            endringer?: components["schemas"]["LinjeendringRequest"][];
            sentrale?: components["schemas"]["SentralendringRequest"][];
            investeringer?: components["schemas"]["InvesteringsforslagRequest"][];
            verbalforslag?: components["schemas"]["VerbalforslagRequest"][];
        };
        EtterregistrerVedtakRequest: {
            tittel: string;
            /** @enum {string} */
            organ: "kommunestyret" | "formannskapet" | "utvalg" | "raad" | "kontrollutvalget";
            saksnummer?: string;
            deler: ("oekonomiplan" | "aarsbudsjett" | "skattevedtak" | "laanevedtak" | "gebyrvedtak" | "finansielle-maaltall" | "fullmakt" | "verbalvedtak" | "annet")[];
            innstilling?: boolean;
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            offentliggjort?: string;
            stemmer?: components["schemas"]["StemmerRequest"];
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            ekspedert?: string;
            punkter: components["schemas"]["VedtakspunktRequest"][];
            linjer?: components["schemas"]["RammelinjeRequest"][];
            trykteSummer?: components["schemas"]["VedtattSumRequest"][];
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            skjedde?: string;
            kilde?: components["schemas"]["KildeRequest"];
            begrunnelse?: string;
        };
        FastsettMoeteplanRequest: {
            aar: number;
            moeter: components["schemas"]["PlanlagtMoeteRequest"][];
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            skjedde?: string;
            kilde?: components["schemas"]["KildeRequest"];
            begrunnelse?: string;
        };
        FinansieringRequest: {
            /** @enum {string} */
            kilde: "laan" | "tilskudd-og-salg" | "mva-kompensasjon" | "overfoering-fra-drift" | "fond";
            /** @description Hele kroner per år; null der beløpet er ukjent */
            beloep: {
                [key: string]: number | null;
            };
        };
        FlytterFristRequest: {
            /** Format: uuid */
            oppdrag: string;
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            dato: string;
            tekst: string;
        };
        FordelingRequest: {
            ansvarlig: string;
            person?: string;
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            skjedde?: string;
            kilde?: components["schemas"]["KildeRequest"];
            begrunnelse?: string;
        };
        ForslagsgrunnlagRequest: {
            /** @enum {string} */
            slag: "beslutningsgrunnlag" | "tilleggsinnstilling" | "ikke-oppgitt" | "forslag";
            /** Format: uuid */
            forslag?: string;
        };
        ForslagslinjeRequest: {
            /** Format: uuid */
            id?: string;
            inndekning?: components["schemas"]["InndekningRequest"][];
            opphav?: components["schemas"]["OpphavRequest"];
            uspesifisertInnsparing?: boolean;
            /** @example OKI */
            utvalg: string;
            nr?: number;
            kategori: string;
            tittel: string;
            trykt?: string;
            /** @description Hele kroner per år; null der beløpet er ukjent */
            beloep: {
                [key: string]: number | null;
            };
            ukjent?: string;
            /** @example 3.16 */
            punkt?: string;
            eldrePunkt?: components["schemas"]["EldrePunktRequest"];
            beskrivelse?: string;
            merknad?: string;
            kildeLinje?: number;
        };
        ForslagsstillerRequest: {
            navn: string;
            parti?: string;
        };
        FremmUtkastRequest: {
            versjon?: number;
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            skjedde?: string;
            kilde?: components["schemas"]["KildeRequest"];
            begrunnelse?: string;
        };
        FristRequest: {
            /** @enum {string} */
            type: "ingen" | "dato" | "tvetydig" | "gjentakende" | "hendelse" | "virkning";
            ord?: string;
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            dato?: string;
            /** @enum {string} */
            presisjon?: "dag" | "maaned" | "tertial" | "halvaar" | "aar" | "skoleaar" | "hendelse";
            /** @enum {string} */
            gjelder?: "frist" | "virkning";
            alternativer?: string[];
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            til?: string;
            trinn?: string[];
            gjentakelse?: string;
            hendelse?: string;
        };
        FunnsvarRequest: {
            funn: string;
            /** @enum {string} */
            svar: "godtatt" | "rettes-ved-vedtak" | "feil-funn";
            grunn: string;
            sett: components["schemas"]["SettFunnRequest"];
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            skjedde?: string;
            kilde?: components["schemas"]["KildeRequest"];
            begrunnelse?: string;
        };
        GodkjenningRequest: {
            /** @enum {string} */
            organ: "kommunestyret" | "formannskapet" | "utvalg" | "raad" | "kontrollutvalget";
            godkjentAv: string[];
            sjekksum?: string;
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            skjedde?: string;
            kilde?: components["schemas"]["KildeRequest"];
            begrunnelse?: string;
        };
        HabilitetRequest: {
            /** @enum {string} */
            organ: "kommunestyret" | "formannskapet" | "utvalg" | "raad" | "kontrollutvalget";
            plass: number;
            parti?: string;
            navn?: string;
            inhabil: boolean;
            /** @enum {string} */
            grunn: "part" | "naer-familie" | "ektefelle-eller-forlovet" | "verge-eller-fullmektig" | "leder-eller-styremedlem" | "saeregne-forhold" | "ansatt-som-har-tilrettelagt" | "annet";
            hjemmel?: string;
            forklaring?: string;
            stemmer?: components["schemas"]["StemmerRequest"];
            vara?: components["schemas"]["VaraRequest"];
            /** @enum {string} */
            modus: "gjennomfoere" | "protokollfoere";
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            skjedde?: string;
            kilde?: components["schemas"]["KildeRequest"];
            begrunnelse?: string;
        };
        InndekningRequest: {
            /** @enum {string} */
            slag: "linje" | "post";
            /** Format: uuid */
            linje?: string;
            /** @enum {string} */
            tabell?: "drift" | "investering";
            post?: string;
        };
        InnkallMoeteRequest: {
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            dato: string;
            sted?: string;
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            skjedde?: string;
            kilde?: components["schemas"]["KildeRequest"];
            begrunnelse?: string;
            klokkeslett?: string;
        };
        InnstillingRequest: {
            /** @enum {string} */
            organ: "kommunestyret" | "formannskapet" | "utvalg" | "raad" | "kontrollutvalget";
            /** Format: uuid */
            forslag?: string;
            stillere?: string[];
            /** Format: uuid */
            votering?: string;
            mindretall?: components["schemas"]["MindretallRequest"][];
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            skjedde?: string;
            kilde?: components["schemas"]["KildeRequest"];
            begrunnelse?: string;
        };
        InvesteringsforslagRequest: {
            /** Format: uuid */
            id?: string;
            prosjekt: string;
            /** @description Hele kroner */
            kostnadsramme?: number;
            /** @description Hele kroner per år; null der beløpet er ukjent */
            bevilgning: {
                [key: string]: number | null;
            };
            finansiering: components["schemas"]["FinansieringRequest"][];
            /** @example OKI */
            visesHos: string;
            bevilgesTil?: string;
            /** Format: uuid */
            endrer?: string;
        };
        KildeRequest: {
            dokument: string;
            linje?: number;
            linjeSlutt?: number;
        };
        KlokkeslettRequest: {
            klokkeslett?: string;
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            skjedde?: string;
            kilde?: components["schemas"]["KildeRequest"];
            begrunnelse?: string;
        };
        KommandoRequest: {
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            skjedde?: string;
            kilde?: components["schemas"]["KildeRequest"];
            begrunnelse?: string;
        };
        LagreUtkastRequest: {
            versjon: number;
            innhold: components["schemas"]["DelvisNyttForslagRequest"];
        };
        LinjeendringRequest: {
            /** Format: uuid */
            linje: string;
            /** @description Hele kroner per år; null der beløpet er ukjent */
            beloep: {
                [key: string]: number | null;
            };
            ukjent?: string;
            inndekning?: components["schemas"]["InndekningRequest"][];
            opphav?: components["schemas"]["OpphavRequest"];
            uspesifisertInnsparing?: boolean;
        };
        LukkMoeteRequest: {
            /** @example hp-2025-2028 */
            sak?: string;
            hjemmel: string;
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            skjedde?: string;
            kilde?: components["schemas"]["KildeRequest"];
            begrunnelse?: string;
        };
        MedlemRequest: {
            plass: number;
            parti: string;
            navn?: string;
        };
        MindretallRequest: {
            /** Format: uuid */
            forslag?: string;
            stillere: string[];
        };
        MotkandidatRequest: {
            /** @enum {string} */
            organ: "kommunestyret" | "formannskapet" | "utvalg" | "raad" | "kontrollutvalget";
            /** Format: uuid */
            forslag: string;
            grunn: string;
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            skjedde?: string;
            kilde?: components["schemas"]["KildeRequest"];
            begrunnelse?: string;
        };
        MottakerRequest: {
            navn: string;
            /** @enum {string} */
            slag: "kommunedirektoer" | "linje" | "skole" | "gruppe" | "folkevalgt-organ" | "interkommunalt-selskap" | "kommunalt-foretak" | "interkommunalt-samarbeid" | "komite" | "partnerskap" | "eierorgan";
            /** @enum {string} */
            kilde: "trykt" | "tolket";
            overordnet?: string;
        };
        NyttForslagRequest: {
            /** Format: uuid */
            moete?: string;
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            skjedde?: string;
            kilde?: components["schemas"]["KildeRequest"];
            begrunnelse?: string;
            /** @enum {string} */
            type?: "alternativt-budsjett" | "rammeendring" | "investering" | "verbalforslag" | "tilleggsforslag" | "endringsforslag" | "oversendelsesforslag" | "utsettelsesforslag" | "innstilling";
            tittel: string;
            tekst?: string;
            partier: string[];
            medlemmer?: components["schemas"]["ForslagsstillerRequest"][];
            /** @enum {string} */
            organ?: "kommunestyret" | "formannskapet" | "utvalg" | "raad" | "kontrollutvalget";
            grunnlag?: components["schemas"]["ForslagsgrunnlagRequest"];
            /** Format: uuid */
            gjelder?: string;
            linjer?: components["schemas"]["ForslagslinjeRequest"][];
            endringer?: components["schemas"]["LinjeendringRequest"][];
            sentrale?: components["schemas"]["SentralendringRequest"][];
            investeringer?: components["schemas"]["InvesteringsforslagRequest"][];
            verbalforslag?: components["schemas"]["VerbalforslagRequest"][];
        };
        OppdragsfristRequest: {
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            dato: string;
            tekst: string;
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            skjedde?: string;
            kilde?: components["schemas"]["KildeRequest"];
            begrunnelse?: string;
        };
        OpphavRequest: {
            /** Format: uuid */
            forslag: string;
            /** Format: uuid */
            linje: string;
            /** @enum {string} */
            slag: "hp-oppdrag" | "sak" | "rapport";
            /** @example 2025-2028 */
            hp?: string;
            /** @example 3.16 */
            punkt?: string;
            saksnummer?: string;
            organ?: string;
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            dato?: string;
            aar?: string;
            /** @enum {number} */
            tertial?: 1 | 2 | 3;
            tittel?: string;
        };
        OppmoeteRequest: {
            plass: number;
            vara?: number;
        };
        OpprettKommuneRequest: {
            /** @example lier */
            kommune: string;
            navn: string;
            kommunenummer: string;
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            skjedde?: string;
            kilde?: components["schemas"]["KildeRequest"];
            begrunnelse?: string;
        };
        OpprettOrganRequest: {
            /** @example kommunestyret */
            organ: string;
            /** @enum {string} */
            type: "kommunestyret" | "formannskapet" | "utvalg" | "raad" | "kontrollutvalget";
            navn: string;
            saksprefiks?: string;
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            skjedde?: string;
            kilde?: components["schemas"]["KildeRequest"];
            begrunnelse?: string;
        };
        OverlatMoeteledelsenRequest: {
            til: number;
            grunn: string;
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            skjedde?: string;
            kilde?: components["schemas"]["KildeRequest"];
            begrunnelse?: string;
        };
        PartistemmerRequest: {
            parti: string;
            antall: number;
            navn?: string[];
        };
        PlanlagtMoeteRequest: {
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            dato: string;
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            saksfrist?: string;
        };
        PrognoseRequest: {
            /** @example OKI */
            utvalg: string;
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            per: string;
            /** @description Hele kroner */
            regnskap?: number;
            /** @description Hele kroner */
            prognose?: number;
            merknad?: string;
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            skjedde?: string;
            kilde?: components["schemas"]["KildeRequest"];
            begrunnelse?: string;
        };
        ProtokolltilfoerselRequest: {
            /** @enum {string} */
            organ: "kommunestyret" | "formannskapet" | "utvalg" | "raad" | "kontrollutvalget";
            /** @enum {string} */
            slag: "protokolltilfoersel" | "stemmeforklaring";
            fra: string[];
            tekst: string;
            /** Format: uuid */
            votering?: string;
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            skjedde?: string;
            kilde?: components["schemas"]["KildeRequest"];
            begrunnelse?: string;
        };
        RammelinjeReferanseRequest: {
            /** @example OKI */
            utvalg: string;
            nr: number;
        };
        RammelinjeRequest: {
            /** @example OKI */
            utvalg: string;
            nr?: number;
            kategori: string;
            tittel: string;
            trykt?: string;
            /** @description Hele kroner per år; null der beløpet er ukjent */
            beloep: {
                [key: string]: number | null;
            };
            ukjent?: string;
            /** @example 3.16 */
            punkt?: string;
            eldrePunkt?: components["schemas"]["EldrePunktRequest"];
            beskrivelse?: string;
            merknad?: string;
            kildeLinje?: number;
        };
        SakRequest: {
            /** @example hp-2025-2028 */
            sak: string;
            tittel: string;
            saksnummer?: string;
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            skjedde?: string;
            kilde?: components["schemas"]["KildeRequest"];
            begrunnelse?: string;
        };
        SammenslaaingRequest: {
            forslag: string[];
            tittel: string;
            tekst?: string;
            /** @enum {string} */
            type?: "alternativt-budsjett" | "rammeendring" | "investering" | "verbalforslag" | "tilleggsforslag" | "endringsforslag" | "oversendelsesforslag" | "utsettelsesforslag" | "innstilling";
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            skjedde?: string;
            kilde?: components["schemas"]["KildeRequest"];
            begrunnelse?: string;
        };
        SenderTilbakeRequest: {
            /** Format: uuid */
            oppdrag: string;
            grunn: string;
        };
        SentralendringRequest: {
            /** @enum {string} */
            tabell: "drift" | "investering";
            post: string;
            /** @description Hele kroner per år; null der beløpet er ukjent */
            endring: {
                [key: string]: number | null;
            };
        };
        SettFunnRequest: {
            tekst: string;
            /** @description Hele kroner */
            trykt?: number;
            /** @description Hele kroner */
            ventet?: number;
        };
        SettMoeteRequest: {
            deltakere: components["schemas"]["OppmoeteRequest"][];
            moeteleder: number;
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            skjedde?: string;
            kilde?: components["schemas"]["KildeRequest"];
            begrunnelse?: string;
            klokkeslett?: string;
        };
        SlettUtkastRequest: {
            versjon?: number;
        };
        SpoersmaalRequest: {
            /** @enum {string} */
            slag: "spoersmaal" | "beregning";
            parti?: string;
            navn?: string;
            tekst: string;
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            frist?: string;
            /** Format: uuid */
            moete?: string;
            /** Format: uuid */
            forslag?: string;
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            skjedde?: string;
            kilde?: components["schemas"]["KildeRequest"];
            begrunnelse?: string;
        };
        StatusRequest: {
            /** @enum {string} */
            status: "ikke-paabegynt" | "paagaar" | "paa-vent";
            kommentar: string;
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            skjedde?: string;
            kilde?: components["schemas"]["KildeRequest"];
            begrunnelse?: string;
        };
        StemmegruppeRequest: {
            valg: string;
            antall: number;
            partier?: components["schemas"]["PartistemmerRequest"][];
        };
        StemmenavnRequest: {
            /** @enum {string} */
            organ: "kommunestyret" | "formannskapet" | "utvalg" | "raad" | "kontrollutvalget";
            stemmer: components["schemas"]["StemmegruppeRequest"][];
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            skjedde?: string;
            kilde?: components["schemas"]["KildeRequest"];
            begrunnelse?: string;
        };
        StemmerRequest: {
            for: number;
            mot: number;
        };
        TilbakesendingRequest: {
            /** @enum {string} */
            til?: "kommunestyret" | "formannskapet" | "utvalg" | "raad" | "kontrollutvalget";
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            skjedde?: string;
            kilde?: components["schemas"]["KildeRequest"];
            begrunnelse?: string;
            /** @enum {string} */
            organ: "kommunestyret" | "formannskapet" | "utvalg" | "raad" | "kontrollutvalget";
            grunn?: string;
            /** Format: uuid */
            votering?: string;
            /** @enum {string} */
            modus: "gjennomfoere" | "protokollfoere";
        };
        TildelSaksnummerRequest: {
            /** @example hp-2025-2028 */
            sak: string;
            /** Format: uuid */
            moete?: string;
            nr?: number;
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            skjedde?: string;
            kilde?: components["schemas"]["KildeRequest"];
            begrunnelse?: string;
        };
        UtfoertRequest: {
            dokumentasjon: components["schemas"]["DokumentasjonRequest"][];
            kommentar: string;
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            skjedde?: string;
            kilde?: components["schemas"]["KildeRequest"];
            begrunnelse?: string;
        };
        UtkastRequest: {
            innhold: components["schemas"]["DelvisNyttForslagRequest"];
        };
        UtsettelseRequest: {
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            til?: string;
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            skjedde?: string;
            kilde?: components["schemas"]["KildeRequest"];
            begrunnelse?: string;
            /** @enum {string} */
            organ: "kommunestyret" | "formannskapet" | "utvalg" | "raad" | "kontrollutvalget";
            grunn?: string;
            /** Format: uuid */
            votering?: string;
            /** @enum {string} */
            modus: "gjennomfoere" | "protokollfoere";
        };
        VaraRequest: {
            navn?: string;
            parti?: string;
        };
        VaramedlemRequest: {
            parti: string;
            nr: number;
            navn?: string;
        };
        VedtakspunktRequest: {
            /** @example 3.16 */
            punkt: string;
            tittel: string;
            tekst: string;
            /** @enum {string} */
            tekstform: "full" | "kortversjon";
            gruppe?: string;
            forslagsstillere?: string;
            referanser?: string[];
            delpunkter: components["schemas"]["DelpunktRequest"][];
            kildeLinje?: number;
            kildeLinjeSlutt?: number;
            avslutter?: components["schemas"]["AvslutterOppdragRequest"][];
            flytter?: components["schemas"]["FlytterFristRequest"][];
            senderTilbake?: components["schemas"]["SenderTilbakeRequest"][];
        };
        VedtattSumRequest: {
            /** @example OKI */
            utvalg: string;
            navn: string;
            /** @description Hele kroner per år; null der beløpet er ukjent */
            beloep: {
                [key: string]: number | null;
            };
            kildeLinje?: number;
        };
        VelgEksempelpersonRequest: {
            person: string;
        };
        VelgMedlemmerRequest: {
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            gjelderFra: string;
            medlemmer: components["schemas"]["MedlemRequest"][];
            varamedlemmer?: components["schemas"]["VaramedlemRequest"][];
            leder?: number;
            nestleder?: number;
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            skjedde?: string;
            kilde?: components["schemas"]["KildeRequest"];
            begrunnelse?: string;
        };
        VerbalforslagRequest: {
            /** @example 3.16 */
            punkt: string;
            tittel: string;
            tekst: string;
            avslutter?: components["schemas"]["AvslutterOppdragRequest"][];
            flytter?: components["schemas"]["FlytterFristRequest"][];
            senderTilbake?: components["schemas"]["SenderTilbakeRequest"][];
        };
        VoteringRequest: {
            /** @enum {string} */
            organ: "kommunestyret" | "formannskapet" | "utvalg" | "raad" | "kontrollutvalget";
            /** @enum {string} */
            form: "for-mot" | "enstemmig" | "alternativ" | "proevevotering" | "budsjett" | "budsjett-omvotering";
            forslag: string[];
            punkter?: string[];
            stemmer: components["schemas"]["StemmegruppeRequest"][];
            moetelederStemte?: string;
            saksnummer?: string;
            /** @enum {string} */
            modus: "gjennomfoere" | "protokollfoere";
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            skjedde?: string;
            kilde?: components["schemas"]["KildeRequest"];
            begrunnelse?: string;
        };
        VoteringsordenRequest: {
            /** @enum {string} */
            organ: "kommunestyret" | "formannskapet" | "utvalg" | "raad" | "kontrollutvalget";
            steg: components["schemas"]["VoteringsstegRequest"][];
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            skjedde?: string;
            kilde?: components["schemas"]["KildeRequest"];
            begrunnelse?: string;
        };
        VoteringsstegRequest: {
            /** @enum {string} */
            form: "for-mot" | "enstemmig" | "alternativ" | "proevevotering" | "budsjett" | "budsjett-omvotering";
            forslag: string[];
            punkter?: string[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "Innlogging.velg": {
        parameters: {
            query?: never;
            header?: {
                /** @description Samme nøkkel på samme adresse gir samme kommando: den utføres én gang */
                "Idempotency-Key"?: string;
                /** @description ETag-en til det som endres; avslås når andre har endret det */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VelgEksempelpersonRequest"];
            };
        };
        responses: {
            /** @description Utført */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Innlogging.eksempelpersoner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Register.kommunene": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Kommune.opprett": {
        parameters: {
            query?: never;
            header?: {
                /** @description Samme nøkkel på samme adresse gir samme kommando: den utføres én gang */
                "Idempotency-Key"?: string;
                /** @description ETag-en til det som endres; avslås når andre har endret det */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpprettKommuneRequest"];
            };
        };
        responses: {
            /** @description Utført */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Register.ansvar": {
        parameters: {
            query?: {
                gjelder?: string;
                kjent?: string;
                minstPosisjon?: string;
            };
            header?: never;
            path: {
                kommune: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Register.hp": {
        parameters: {
            query?: {
                gjelder?: string;
                kjent?: string;
                minstPosisjon?: string;
            };
            header?: never;
            path: {
                kommune: string;
                hp: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Register.aarshjul": {
        parameters: {
            query?: {
                gjelder?: string;
                kjent?: string;
                minstPosisjon?: string;
            };
            header?: never;
            path: {
                kommune: string;
                hp: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Behandling.taSakTilBehandling": {
        parameters: {
            query?: never;
            header?: {
                /** @description Samme nøkkel på samme adresse gir samme kommando: den utføres én gang */
                "Idempotency-Key"?: string;
                /** @description ETag-en til det som endres; avslås når andre har endret det */
                "If-Match"?: string;
            };
            path: {
                kommune: string;
                hp: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BehandlingRequest"];
            };
        };
        responses: {
            /** @description Utført */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Beregning.beregning": {
        parameters: {
            query: {
                forslag: string;
                grunnlag: string;
                oppstart?: string;
                rente?: string;
                loepetid?: string;
                laaneslag?: "annuitet" | "serie";
                mvaSats?: string;
                mvaAndel?: string;
                driftsinntekter?: string;
                nettoDriftsresultat?: string;
                disposisjonsfond?: string;
                gjeld?: string;
                kravNettoDriftsresultat?: string;
                kravDisposisjonsfond?: string;
                kravGjeldsgrad?: string;
                gjelder?: string;
                kjent?: string;
                minstPosisjon?: string;
            };
            header?: never;
            path: {
                kommune: string;
                hp: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Tidsreise.forskjell": {
        parameters: {
            query?: {
                fraGjelder?: string;
                fraKjent?: string;
                tilGjelder?: string;
                tilKjent?: string;
                minstPosisjon?: string;
            };
            header?: never;
            path: {
                kommune: string;
                hp: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Forslagsvisning.alle": {
        parameters: {
            query?: {
                gjelder?: string;
                kjent?: string;
                minstPosisjon?: string;
            };
            header?: never;
            path: {
                kommune: string;
                hp: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Forslag.fremme": {
        parameters: {
            query?: never;
            header?: {
                /** @description Samme nøkkel på samme adresse gir samme kommando: den utføres én gang */
                "Idempotency-Key"?: string;
                /** @description ETag-en til det som endres; avslås når andre har endret det */
                "If-Match"?: string;
            };
            path: {
                kommune: string;
                hp: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NyttForslagRequest"];
            };
        };
        responses: {
            /** @description Utført */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Forslag.slaaSammen": {
        parameters: {
            query?: never;
            header?: {
                /** @description Samme nøkkel på samme adresse gir samme kommando: den utføres én gang */
                "Idempotency-Key"?: string;
                /** @description ETag-en til det som endres; avslås når andre har endret det */
                "If-Match"?: string;
            };
            path: {
                kommune: string;
                hp: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SammenslaaingRequest"];
            };
        };
        responses: {
            /** @description Utført */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Forslagsvisning.ett": {
        parameters: {
            query?: {
                gjelder?: string;
                kjent?: string;
                minstPosisjon?: string;
            };
            header?: never;
            path: {
                kommune: string;
                hp: string;
                forslag: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Forslag.endre": {
        parameters: {
            query?: never;
            header?: {
                /** @description Samme nøkkel på samme adresse gir samme kommando: den utføres én gang */
                "Idempotency-Key"?: string;
                /** @description ETag-en til det som endres; avslås når andre har endret det */
                "If-Match"?: string;
            };
            path: {
                kommune: string;
                hp: string;
                forslag: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndretForslagRequest"];
            };
        };
        responses: {
            /** @description Utført */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Forslag.trekk": {
        parameters: {
            query?: never;
            header?: {
                /** @description Samme nøkkel på samme adresse gir samme kommando: den utføres én gang */
                "Idempotency-Key"?: string;
                /** @description ETag-en til det som endres; avslås når andre har endret det */
                "If-Match"?: string;
            };
            path: {
                kommune: string;
                hp: string;
                forslag: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["KommandoRequest"];
            };
        };
        responses: {
            /** @description Utført */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Votering.avgjoerHabilitet": {
        parameters: {
            query?: never;
            header?: {
                /** @description Samme nøkkel på samme adresse gir samme kommando: den utføres én gang */
                "Idempotency-Key"?: string;
                /** @description ETag-en til det som endres; avslås når andre har endret det */
                "If-Match"?: string;
            };
            path: {
                kommune: string;
                hp: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HabilitetRequest"];
            };
        };
        responses: {
            /** @description Utført */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Behandling.protokollfoerInnstilling": {
        parameters: {
            query?: never;
            header?: {
                /** @description Samme nøkkel på samme adresse gir samme kommando: den utføres én gang */
                "Idempotency-Key"?: string;
                /** @description ETag-en til det som endres; avslås når andre har endret det */
                "If-Match"?: string;
            };
            path: {
                kommune: string;
                hp: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InnstillingRequest"];
            };
        };
        responses: {
            /** @description Utført */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Behandling.offentliggjoerInnstilling": {
        parameters: {
            query?: never;
            header?: {
                /** @description Samme nøkkel på samme adresse gir samme kommando: den utføres én gang */
                "Idempotency-Key"?: string;
                /** @description ETag-en til det som endres; avslås når andre har endret det */
                "If-Match"?: string;
            };
            path: {
                kommune: string;
                hp: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["KommandoRequest"];
            };
        };
        responses: {
            /** @description Utført */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Beregning.konflikter": {
        parameters: {
            query?: {
                forslag?: string;
                grunnlag?: "beslutningsgrunnlag" | "tilleggsinnstilling" | "gjeldende";
                gjelder?: string;
                kjent?: string;
                minstPosisjon?: string;
            };
            header?: never;
            path: {
                kommune: string;
                hp: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Kontroll.kontrollfunn": {
        parameters: {
            query?: {
                slag?: "kryssjekk" | "tekst mot tabell" | "kobling" | "aritmetikk" | "kan ikke kontrolleres" | "merking" | "avrunding";
                tilstand?: "ubesvart" | "endret" | "rettes-ved-vedtak" | "godtatt" | "feil-funn";
                gjelder?: string;
                kjent?: string;
                minstPosisjon?: string;
            };
            header?: never;
            path: {
                kommune: string;
                hp: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Kontrollfoering.besvar": {
        parameters: {
            query?: never;
            header?: {
                /** @description Samme nøkkel på samme adresse gir samme kommando: den utføres én gang */
                "Idempotency-Key"?: string;
                /** @description ETag-en til det som endres; avslås når andre har endret det */
                "If-Match"?: string;
            };
            path: {
                kommune: string;
                hp: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FunnsvarRequest"];
            };
        };
        responses: {
            /** @description Utført */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Votering.velgMotkandidat": {
        parameters: {
            query?: never;
            header?: {
                /** @description Samme nøkkel på samme adresse gir samme kommando: den utføres én gang */
                "Idempotency-Key"?: string;
                /** @description ETag-en til det som endres; avslås når andre har endret det */
                "If-Match"?: string;
            };
            path: {
                kommune: string;
                hp: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MotkandidatRequest"];
            };
        };
        responses: {
            /** @description Utført */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Register.oppdragene": {
        parameters: {
            query?: {
                gjelder?: string;
                kjent?: string;
                minstPosisjon?: string;
            };
            header?: never;
            path: {
                kommune: string;
                hp: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Prognoser.prognoser": {
        parameters: {
            query?: {
                gjelder?: string;
                kjent?: string;
                minstPosisjon?: string;
            };
            header?: never;
            path: {
                kommune: string;
                hp: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Budsjettaar.rapporterPrognose": {
        parameters: {
            query?: never;
            header?: {
                /** @description Samme nøkkel på samme adresse gir samme kommando: den utføres én gang */
                "Idempotency-Key"?: string;
                /** @description ETag-en til det som endres; avslås når andre har endret det */
                "If-Match"?: string;
            };
            path: {
                kommune: string;
                hp: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrognoseRequest"];
            };
        };
        responses: {
            /** @description Utført */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Rammer.rammer": {
        parameters: {
            query?: {
                utvalg?: string;
                enhet?: "kr" | "1000kr";
                fase?: "beslutningsgrunnlag" | "tilleggsinnstilling" | "vedtak";
                gjelder?: string;
                kjent?: string;
                minstPosisjon?: string;
            };
            header?: never;
            path: {
                kommune: string;
                hp: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Rammetabell.importer": {
        parameters: {
            query: {
                utvalg: string;
                fase?: "beslutningsgrunnlag" | "tilleggsinnstilling" | "vedtak";
                enhet?: "kr" | "1000kr";
                godtaKontrollfunn?: string;
                kilde?: string;
                skjedde?: string;
            };
            header?: {
                /** @description Samme nøkkel på samme adresse gir samme kommando: den utføres én gang */
                "Idempotency-Key"?: string;
                /** @description ETag-en til det som endres; avslås når andre har endret det */
                "If-Match"?: string;
            };
            path: {
                kommune: string;
                hp: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description Utført */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Rammetabell.proev": {
        parameters: {
            query: {
                utvalg: string;
                fase?: "beslutningsgrunnlag" | "tilleggsinnstilling" | "vedtak";
                enhet?: "kr" | "1000kr";
                godtaKontrollfunn?: string;
                kilde?: string;
                skjedde?: string;
            };
            header?: {
                /** @description Samme nøkkel på samme adresse gir samme kommando: den utføres én gang */
                "Idempotency-Key"?: string;
                /** @description ETag-en til det som endres; avslås når andre har endret det */
                "If-Match"?: string;
            };
            path: {
                kommune: string;
                hp: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description Utført */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Rapport.status": {
        parameters: {
            query?: {
                type?: "status" | "maanedsrapport" | "tertialrapport" | "aarsmelding";
                posisjon?: string;
                fra?: string;
                til?: string;
                grupper?: "utvalg" | "ansvarlig" | "parti";
                vis?: "alle" | "aapne" | "forsinket" | "frist-ikke-satt" | "til-behandling";
                utvalg?: string;
                ansvarlig?: string;
                parti?: string;
                gjelder?: string;
                kjent?: string;
                minstPosisjon?: string;
            };
            header?: never;
            path: {
                kommune: string;
                hp: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Rapport.statusHtml": {
        parameters: {
            query?: {
                type?: "status" | "maanedsrapport" | "tertialrapport" | "aarsmelding";
                posisjon?: string;
                fra?: string;
                til?: string;
                grupper?: "utvalg" | "ansvarlig" | "parti";
                vis?: "alle" | "aapne" | "forsinket" | "frist-ikke-satt" | "til-behandling";
                utvalg?: string;
                ansvarlig?: string;
                parti?: string;
                gjelder?: string;
                kjent?: string;
                minstPosisjon?: string;
            };
            header?: never;
            path: {
                kommune: string;
                hp: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Spoersmaalsliste.spoersmaalene": {
        parameters: {
            query?: {
                gjelder?: string;
                kjent?: string;
                minstPosisjon?: string;
            };
            header?: never;
            path: {
                kommune: string;
                hp: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Spoersmaal.still": {
        parameters: {
            query?: never;
            header?: {
                /** @description Samme nøkkel på samme adresse gir samme kommando: den utføres én gang */
                "Idempotency-Key"?: string;
                /** @description ETag-en til det som endres; avslås når andre har endret det */
                "If-Match"?: string;
            };
            path: {
                kommune: string;
                hp: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpoersmaalRequest"];
            };
        };
        responses: {
            /** @description Utført */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Spoersmaal.trekk": {
        parameters: {
            query?: never;
            header?: {
                /** @description Samme nøkkel på samme adresse gir samme kommando: den utføres én gang */
                "Idempotency-Key"?: string;
                /** @description ETag-en til det som endres; avslås når andre har endret det */
                "If-Match"?: string;
            };
            path: {
                kommune: string;
                hp: string;
                spoersmaal: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["KommandoRequest"];
            };
        };
        responses: {
            /** @description Utført */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Spor.spor": {
        parameters: {
            query: {
                fra: string;
                gjelder?: string;
                kjent?: string;
                minstPosisjon?: string;
            };
            header?: never;
            path: {
                kommune: string;
                hp: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Behandling.sendSakTilbake": {
        parameters: {
            query?: never;
            header?: {
                /** @description Samme nøkkel på samme adresse gir samme kommando: den utføres én gang */
                "Idempotency-Key"?: string;
                /** @description ETag-en til det som endres; avslås når andre har endret det */
                "If-Match"?: string;
            };
            path: {
                kommune: string;
                hp: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TilbakesendingRequest"];
            };
        };
        responses: {
            /** @description Utført */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Utkast.alle": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kommune: string;
                hp: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Utkast.opprett": {
        parameters: {
            query?: never;
            header?: {
                /** @description Samme nøkkel på samme adresse gir samme kommando: den utføres én gang */
                "Idempotency-Key"?: string;
                /** @description ETag-en til det som endres; avslås når andre har endret det */
                "If-Match"?: string;
            };
            path: {
                kommune: string;
                hp: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UtkastRequest"];
            };
        };
        responses: {
            /** @description Utført */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Utkast.ett": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kommune: string;
                hp: string;
                utkast: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Utkast.lagre": {
        parameters: {
            query?: never;
            header?: {
                /** @description Samme nøkkel på samme adresse gir samme kommando: den utføres én gang */
                "Idempotency-Key"?: string;
                /** @description ETag-en til det som endres; avslås når andre har endret det */
                "If-Match"?: string;
            };
            path: {
                kommune: string;
                hp: string;
                utkast: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LagreUtkastRequest"];
            };
        };
        responses: {
            /** @description Utført */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Utkast.fremme": {
        parameters: {
            query?: never;
            header?: {
                /** @description Samme nøkkel på samme adresse gir samme kommando: den utføres én gang */
                "Idempotency-Key"?: string;
                /** @description ETag-en til det som endres; avslås når andre har endret det */
                "If-Match"?: string;
            };
            path: {
                kommune: string;
                hp: string;
                utkast: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["FremmUtkastRequest"];
            };
        };
        responses: {
            /** @description Utført */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Utkast.proev": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kommune: string;
                hp: string;
                utkast: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Utkast.slett": {
        parameters: {
            query?: never;
            header?: {
                /** @description Samme nøkkel på samme adresse gir samme kommando: den utføres én gang */
                "Idempotency-Key"?: string;
                /** @description ETag-en til det som endres; avslås når andre har endret det */
                "If-Match"?: string;
            };
            path: {
                kommune: string;
                hp: string;
                utkast: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SlettUtkastRequest"];
            };
        };
        responses: {
            /** @description Utført */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Behandling.utsettSak": {
        parameters: {
            query?: never;
            header?: {
                /** @description Samme nøkkel på samme adresse gir samme kommando: den utføres én gang */
                "Idempotency-Key"?: string;
                /** @description ETag-en til det som endres; avslås når andre har endret det */
                "If-Match"?: string;
            };
            path: {
                kommune: string;
                hp: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UtsettelseRequest"];
            };
        };
        responses: {
            /** @description Utført */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Historikk.vedtakIHp": {
        parameters: {
            query?: {
                gjelder?: string;
                kjent?: string;
                minstPosisjon?: string;
            };
            header?: never;
            path: {
                kommune: string;
                hp: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Votering.registrerVotering": {
        parameters: {
            query?: never;
            header?: {
                /** @description Samme nøkkel på samme adresse gir samme kommando: den utføres én gang */
                "Idempotency-Key"?: string;
                /** @description ETag-en til det som endres; avslås når andre har endret det */
                "If-Match"?: string;
            };
            path: {
                kommune: string;
                hp: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoteringRequest"];
            };
        };
        responses: {
            /** @description Utført */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Votering.foreslaaVoteringsorden": {
        parameters: {
            query?: never;
            header?: {
                /** @description Samme nøkkel på samme adresse gir samme kommando: den utføres én gang */
                "Idempotency-Key"?: string;
                /** @description ETag-en til det som endres; avslås når andre har endret det */
                "If-Match"?: string;
            };
            path: {
                kommune: string;
                hp: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoteringsordenRequest"];
            };
        };
        responses: {
            /** @description Utført */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Moeter.moeteplanen": {
        parameters: {
            query?: {
                organ?: string;
                fra?: string;
                til?: string;
                gjelder?: string;
                kjent?: string;
                minstPosisjon?: string;
            };
            header?: never;
            path: {
                kommune: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Moeter.moete": {
        parameters: {
            query?: {
                gjelder?: string;
                kjent?: string;
                minstPosisjon?: string;
            };
            header?: never;
            path: {
                kommune: string;
                moete: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Moete.sett": {
        parameters: {
            query?: never;
            header?: {
                /** @description Samme nøkkel på samme adresse gir samme kommando: den utføres én gang */
                "Idempotency-Key"?: string;
                /** @description ETag-en til det som endres; avslås når andre har endret det */
                "If-Match"?: string;
            };
            path: {
                kommune: string;
                moete: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettMoeteRequest"];
            };
        };
        responses: {
            /** @description Utført */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Moete.avlys": {
        parameters: {
            query?: never;
            header?: {
                /** @description Samme nøkkel på samme adresse gir samme kommando: den utføres én gang */
                "Idempotency-Key"?: string;
                /** @description ETag-en til det som endres; avslås når andre har endret det */
                "If-Match"?: string;
            };
            path: {
                kommune: string;
                moete: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AvlysMoeteRequest"];
            };
        };
        responses: {
            /** @description Utført */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Moete.endreFrammoete": {
        parameters: {
            query?: never;
            header?: {
                /** @description Samme nøkkel på samme adresse gir samme kommando: den utføres én gang */
                "Idempotency-Key"?: string;
                /** @description ETag-en til det som endres; avslås når andre har endret det */
                "If-Match"?: string;
            };
            path: {
                kommune: string;
                moete: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EndreFrammoeteRequest"];
            };
        };
        responses: {
            /** @description Utført */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Moete.aapne": {
        parameters: {
            query?: never;
            header?: {
                /** @description Samme nøkkel på samme adresse gir samme kommando: den utføres én gang */
                "Idempotency-Key"?: string;
                /** @description ETag-en til det som endres; avslås når andre har endret det */
                "If-Match"?: string;
            };
            path: {
                kommune: string;
                moete: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["KlokkeslettRequest"];
            };
        };
        responses: {
            /** @description Utført */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Moete.hev": {
        parameters: {
            query?: never;
            header?: {
                /** @description Samme nøkkel på samme adresse gir samme kommando: den utføres én gang */
                "Idempotency-Key"?: string;
                /** @description ETag-en til det som endres; avslås når andre har endret det */
                "If-Match"?: string;
            };
            path: {
                kommune: string;
                moete: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["KlokkeslettRequest"];
            };
        };
        responses: {
            /** @description Utført */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Moete.lukk": {
        parameters: {
            query?: never;
            header?: {
                /** @description Samme nøkkel på samme adresse gir samme kommando: den utføres én gang */
                "Idempotency-Key"?: string;
                /** @description ETag-en til det som endres; avslås når andre har endret det */
                "If-Match"?: string;
            };
            path: {
                kommune: string;
                moete: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LukkMoeteRequest"];
            };
        };
        responses: {
            /** @description Utført */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Moete.overlatMoeteledelsen": {
        parameters: {
            query?: never;
            header?: {
                /** @description Samme nøkkel på samme adresse gir samme kommando: den utføres én gang */
                "Idempotency-Key"?: string;
                /** @description ETag-en til det som endres; avslås når andre har endret det */
                "If-Match"?: string;
            };
            path: {
                kommune: string;
                moete: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OverlatMoeteledelsenRequest"];
            };
        };
        responses: {
            /** @description Utført */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Register.kommunensOppdrag": {
        parameters: {
            query?: {
                gjelder?: string;
                kjent?: string;
                minstPosisjon?: string;
            };
            header?: never;
            path: {
                kommune: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Register.oppdrag": {
        parameters: {
            query?: {
                gjelder?: string;
                kjent?: string;
                minstPosisjon?: string;
            };
            header?: never;
            path: {
                kommune: string;
                oppdrag: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Oppdrag.fordel": {
        parameters: {
            query?: never;
            header?: {
                /** @description Samme nøkkel på samme adresse gir samme kommando: den utføres én gang */
                "Idempotency-Key"?: string;
                /** @description ETag-en til det som endres; avslås når andre har endret det */
                "If-Match"?: string;
            };
            path: {
                kommune: string;
                oppdrag: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FordelingRequest"];
            };
        };
        responses: {
            /** @description Utført */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Tidsreise.fortellingOmOppdrag": {
        parameters: {
            query?: {
                steg?: string;
                gjelder?: string;
                kjent?: string;
                minstPosisjon?: string;
            };
            header?: never;
            path: {
                kommune: string;
                oppdrag: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Oppdrag.settFrist": {
        parameters: {
            query?: never;
            header?: {
                /** @description Samme nøkkel på samme adresse gir samme kommando: den utføres én gang */
                "Idempotency-Key"?: string;
                /** @description ETag-en til det som endres; avslås når andre har endret det */
                "If-Match"?: string;
            };
            path: {
                kommune: string;
                oppdrag: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OppdragsfristRequest"];
            };
        };
        responses: {
            /** @description Utført */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Historikk.hendelserIOppdrag": {
        parameters: {
            query?: {
                gjelder?: string;
                kjent?: string;
                minstPosisjon?: string;
            };
            header?: never;
            path: {
                kommune: string;
                oppdrag: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Register.sakskjede": {
        parameters: {
            query?: {
                gjelder?: string;
                kjent?: string;
                minstPosisjon?: string;
            };
            header?: never;
            path: {
                kommune: string;
                oppdrag: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Oppdrag.rapporterStatus": {
        parameters: {
            query?: never;
            header?: {
                /** @description Samme nøkkel på samme adresse gir samme kommando: den utføres én gang */
                "Idempotency-Key"?: string;
                /** @description ETag-en til det som endres; avslås når andre har endret det */
                "If-Match"?: string;
            };
            path: {
                kommune: string;
                oppdrag: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatusRequest"];
            };
        };
        responses: {
            /** @description Utført */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Oppdrag.rapporterUtfoert": {
        parameters: {
            query?: never;
            header?: {
                /** @description Samme nøkkel på samme adresse gir samme kommando: den utføres én gang */
                "Idempotency-Key"?: string;
                /** @description ETag-en til det som endres; avslås når andre har endret det */
                "If-Match"?: string;
            };
            path: {
                kommune: string;
                oppdrag: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UtfoertRequest"];
            };
        };
        responses: {
            /** @description Utført */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Moeter.organene": {
        parameters: {
            query?: {
                gjelder?: string;
                kjent?: string;
                minstPosisjon?: string;
            };
            header?: never;
            path: {
                kommune: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Organ.opprett": {
        parameters: {
            query?: never;
            header?: {
                /** @description Samme nøkkel på samme adresse gir samme kommando: den utføres én gang */
                "Idempotency-Key"?: string;
                /** @description ETag-en til det som endres; avslås når andre har endret det */
                "If-Match"?: string;
            };
            path: {
                kommune: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpprettOrganRequest"];
            };
        };
        responses: {
            /** @description Utført */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Moeter.organ": {
        parameters: {
            query?: {
                gjelder?: string;
                kjent?: string;
                minstPosisjon?: string;
            };
            header?: never;
            path: {
                kommune: string;
                organ: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Organ.velgMedlemmer": {
        parameters: {
            query?: never;
            header?: {
                /** @description Samme nøkkel på samme adresse gir samme kommando: den utføres én gang */
                "Idempotency-Key"?: string;
                /** @description ETag-en til det som endres; avslås når andre har endret det */
                "If-Match"?: string;
            };
            path: {
                kommune: string;
                organ: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VelgMedlemmerRequest"];
            };
        };
        responses: {
            /** @description Utført */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Organ.fastsettMoeteplan": {
        parameters: {
            query?: never;
            header?: {
                /** @description Samme nøkkel på samme adresse gir samme kommando: den utføres én gang */
                "Idempotency-Key"?: string;
                /** @description ETag-en til det som endres; avslås når andre har endret det */
                "If-Match"?: string;
            };
            path: {
                kommune: string;
                organ: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FastsettMoeteplanRequest"];
            };
        };
        responses: {
            /** @description Utført */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Moete.innkall": {
        parameters: {
            query?: never;
            header?: {
                /** @description Samme nøkkel på samme adresse gir samme kommando: den utføres én gang */
                "Idempotency-Key"?: string;
                /** @description ETag-en til det som endres; avslås når andre har endret det */
                "If-Match"?: string;
            };
            path: {
                kommune: string;
                organ: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InnkallMoeteRequest"];
            };
        };
        responses: {
            /** @description Utført */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Organ.tildelSaksnummer": {
        parameters: {
            query?: never;
            header?: {
                /** @description Samme nøkkel på samme adresse gir samme kommando: den utføres én gang */
                "Idempotency-Key"?: string;
                /** @description ETag-en til det som endres; avslås når andre har endret det */
                "If-Match"?: string;
            };
            path: {
                kommune: string;
                organ: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TildelSaksnummerRequest"];
            };
        };
        responses: {
            /** @description Utført */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Revisjon.spoersmaalene": {
        parameters: {
            query?: {
                gjelder?: string;
                kjent?: string;
                minstPosisjon?: string;
            };
            header?: never;
            path: {
                kommune: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Revisjon.stikkproeve": {
        parameters: {
            query: {
                froe: string;
                antall?: number;
                organ?: "kommunestyret" | "formannskapet" | "utvalg" | "raad" | "kontrollutvalget";
                fra?: string;
                til?: string;
                type?: "sak" | "utredning" | "iverksetting" | "plan" | "rapportering" | "opphoer";
                minAlder?: number;
                minBeloep?: number;
                gjelder?: string;
                kjent?: string;
                minstPosisjon?: string;
            };
            header?: never;
            path: {
                kommune: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Vedtak.registrerSak": {
        parameters: {
            query?: never;
            header?: {
                /** @description Samme nøkkel på samme adresse gir samme kommando: den utføres én gang */
                "Idempotency-Key"?: string;
                /** @description ETag-en til det som endres; avslås når andre har endret det */
                "If-Match"?: string;
            };
            path: {
                kommune: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SakRequest"];
            };
        };
        responses: {
            /** @description Utført */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Revisjon.plasser": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kommune: string;
                sak: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Tidsreise.fortellingOmSak": {
        parameters: {
            query?: {
                steg?: string;
                gjelder?: string;
                kjent?: string;
                minstPosisjon?: string;
            };
            header?: never;
            path: {
                kommune: string;
                sak: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Historikk.hendelserISak": {
        parameters: {
            query?: {
                gjelder?: string;
                kjent?: string;
                minstPosisjon?: string;
            };
            header?: never;
            path: {
                kommune: string;
                sak: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Protokoll.protokoll": {
        parameters: {
            query?: {
                organ?: "kommunestyret" | "formannskapet" | "utvalg" | "raad" | "kontrollutvalget";
                moete?: string;
                gjelder?: string;
                kjent?: string;
                minstPosisjon?: string;
            };
            header?: never;
            path: {
                kommune: string;
                sak: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Protokollfoering.godkjennProtokoll": {
        parameters: {
            query?: never;
            header?: {
                /** @description Samme nøkkel på samme adresse gir samme kommando: den utføres én gang */
                "Idempotency-Key"?: string;
                /** @description ETag-en til det som endres; avslås når andre har endret det */
                "If-Match"?: string;
            };
            path: {
                kommune: string;
                sak: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GodkjenningRequest"];
            };
        };
        responses: {
            /** @description Utført */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Protokollfoering.foerProtokolltilfoersel": {
        parameters: {
            query?: never;
            header?: {
                /** @description Samme nøkkel på samme adresse gir samme kommando: den utføres én gang */
                "Idempotency-Key"?: string;
                /** @description ETag-en til det som endres; avslås når andre har endret det */
                "If-Match"?: string;
            };
            path: {
                kommune: string;
                sak: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProtokolltilfoerselRequest"];
            };
        };
        responses: {
            /** @description Utført */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Historikk.vedtakISak": {
        parameters: {
            query?: {
                gjelder?: string;
                kjent?: string;
                minstPosisjon?: string;
            };
            header?: never;
            path: {
                kommune: string;
                sak: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Vedtak.etterregistrer": {
        parameters: {
            query?: never;
            header?: {
                /** @description Samme nøkkel på samme adresse gir samme kommando: den utføres én gang */
                "Idempotency-Key"?: string;
                /** @description ETag-en til det som endres; avslås når andre har endret det */
                "If-Match"?: string;
            };
            path: {
                kommune: string;
                sak: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EtterregistrerVedtakRequest"];
            };
        };
        responses: {
            /** @description Utført */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Vedtak.ekspeder": {
        parameters: {
            query?: never;
            header?: {
                /** @description Samme nøkkel på samme adresse gir samme kommando: den utføres én gang */
                "Idempotency-Key"?: string;
                /** @description ETag-en til det som endres; avslås når andre har endret det */
                "If-Match"?: string;
            };
            path: {
                kommune: string;
                sak: string;
                vedtak: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EkspederingRequest"];
            };
        };
        responses: {
            /** @description Utført */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Protokollfoering.foerStemmenavn": {
        parameters: {
            query?: never;
            header?: {
                /** @description Samme nøkkel på samme adresse gir samme kommando: den utføres én gang */
                "Idempotency-Key"?: string;
                /** @description ETag-en til det som endres; avslås når andre har endret det */
                "If-Match"?: string;
            };
            path: {
                kommune: string;
                sak: string;
                votering: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StemmenavnRequest"];
            };
        };
        responses: {
            /** @description Utført */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Soek.soek": {
        parameters: {
            query: {
                tekst: string;
                gjelder?: string;
                kjent?: string;
                minstPosisjon?: string;
            };
            header?: never;
            path: {
                kommune: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Innlogging.meg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Revisjon.siste": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Revisjon.undertegn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "Innlogging.loggUt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Svaret */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
