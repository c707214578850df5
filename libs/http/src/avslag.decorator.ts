import { SetMetadata } from '@nestjs/common';
import type { RefusalType } from '@saksgang/kernel';

export const AVSLAG_METADATA = 'saksgang:avslag';
export const INNHOLDSTYPE_METADATA = 'saksgang:innholdstype';
export const UTENFOR_LOGGEN_METADATA = 'saksgang:utenfor-loggen';

/** Which refusals a route may answer with, for the OpenAPI document. */
export const KanAvslaa = (...avslag: readonly RefusalType[]) => SetMetadata(AVSLAG_METADATA, avslag);

/** The content type that a route takes in, when it is not JSON. */
export const TarImot = (innholdstype: string) => SetMetadata(INNHOLDSTYPE_METADATA, innholdstype);

/** The route answers with something else than the receipt of one command: it writes what is no fact, or sends many. */
export const UtenforLoggen = () => SetMetadata(UTENFOR_LOGGEN_METADATA, true);
