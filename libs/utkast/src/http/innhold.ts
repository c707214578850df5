import { validationPipe } from '@saksgang/http';
import { ok, refused, type Refusal, type Result } from '@saksgang/kernel';
import { NyttForslagRequest } from '@saksgang/saksgang';
import { Avvist } from '@saksgang/tilgang';
import type { Utkastinnhold } from '../utkast';

const doeren = validationPipe();

/** A draft as the body of FremmeForslag, or what the door would refuse it with. */
export const somForslag = (innhold: Utkastinnhold): Result<NyttForslagRequest, Refusal> => {
  try {
    return ok(
      doeren.transform(innhold, { type: 'body', metatype: NyttForslagRequest }) as NyttForslagRequest,
    );
  } catch (error) {
    if (error instanceof Avvist) return refused(error.refusal);
    throw error;
  }
};
