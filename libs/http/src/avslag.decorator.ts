import { SetMetadata } from '@nestjs/common';
import type { RefusalType } from '@saksgang/kernel';

export const AVSLAG_METADATA = 'saksgang:avslag';
export const INNHOLDSTYPE_METADATA = 'saksgang:innholdstype';

/** Which refusals a route may answer with, for the OpenAPI document. */
export const KanAvslaa = (...avslag: readonly RefusalType[]) => SetMetadata(AVSLAG_METADATA, avslag);

/** The content type that a route takes in, when it is not JSON. */
export const TarImot = (innholdstype: string) => SetMetadata(INNHOLDSTYPE_METADATA, innholdstype);
