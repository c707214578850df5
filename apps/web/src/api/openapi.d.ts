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
        AvslutningRequest: {
            /** Format: uuid */
            oppdrag: string;
            /** @enum {string} */
            maate: "utfoert" | "utgaar";
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
        DokumentasjonRequest: {
            /** @enum {string} */
            slag: "dokument" | "sak" | "regnskap";
            referanse: string;
        };
        EldrePunktRequest: {
            hpAar: string;
            /** @example 3.16 */
            punkt: string;
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
        FristavgjoerelseRequest: {
            /** Format: uuid */
            oppdrag: string;
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            dato: string;
            tekst: string;
        };
        KildeRequest: {
            dokument: string;
            linje?: number;
            linjeSlutt?: number;
        };
        MottakerRequest: {
            navn: string;
            /** @enum {string} */
            slag: "kommunedirektoer" | "linje" | "skole" | "gruppe" | "folkevalgt-organ" | "interkommunalt-selskap" | "kommunalt-foretak" | "interkommunalt-samarbeid" | "komite" | "partnerskap" | "eierorgan";
            /** @enum {string} */
            kilde: "trykt" | "tolket";
            overordnet?: string;
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
        StemmerRequest: {
            for: number;
            mot: number;
        };
        TilbakesendingRequest: {
            /** @enum {string} */
            til?: "kommunestyret" | "formannskapet" | "utvalg" | "raad" | "kontrollutvalget";
            /** Format: uuid */
            oppdrag: string;
            grunn?: string;
            /**
             * Format: date
             * @description En dag i Norge, åååå-mm-dd
             */
            skjedde?: string;
            kilde?: components["schemas"]["KildeRequest"];
            begrunnelse?: string;
            /** @enum {string} */
            organ: "kommunestyret" | "formannskapet" | "utvalg" | "raad" | "kontrollutvalget";
            /** Format: uuid */
            votering?: string;
            /** @enum {string} */
            modus: "gjennomfoere" | "protokollfoere";
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
            avslutter?: components["schemas"]["AvslutningRequest"][];
            flytter?: components["schemas"]["FristavgjoerelseRequest"][];
            senderTilbake?: components["schemas"]["TilbakesendingRequest"][];
            kildeLinje?: number;
            kildeLinjeSlutt?: number;
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
