import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { tap, type Observable } from 'rxjs';
import { Kvittering } from './command-door';

/** Puts the new version of what a command changed in the ETag. */
@Injectable()
export class KvitteringInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<{ header(name: string, value: string): void }>();
    return next.handle().pipe(
      tap((body) => {
        if (body instanceof Kvittering) reply.header('etag', `"${body.revisjon}"`);
      }),
    );
  }
}
