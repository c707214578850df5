import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { Avvist } from '@saksgang/tilgang';
import { INNHOLDSTYPE_METADATA } from './avslag.decorator';
import { InnholdstypenStoettesIkke } from './http-refusals';

interface MedFil {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: unknown;
}

/** The bytes of a file that is sent in, of the type that the route takes by `TarImot`; throws `Avvist` for any other. */
export const InnsendtFil = createParamDecorator((_: unknown, context: ExecutionContext): Buffer => {
  const { headers, body } = context.switchToHttp().getRequest<MedFil>();
  const ventet: unknown = Reflect.getMetadata(INNHOLDSTYPE_METADATA, context.getHandler());
  const [type = ''] = String(headers['content-type'] ?? '').split(';');
  if (type.trim().toLowerCase() !== ventet || !Buffer.isBuffer(body))
    throw new Avvist(InnholdstypenStoettesIkke());
  return body;
});
