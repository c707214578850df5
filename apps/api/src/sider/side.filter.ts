import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { problemFor } from '@saksgang/http';
import { html } from './html';
import { side } from './side';

interface Reply {
  status(code: number): Reply;
  header(name: string, value: string): Reply;
  send(body: string): void;
}

/** What goes wrong on a page is said on a page, with a way on. */
@Catch()
export class SideFilter implements ExceptionFilter {
  private readonly logger = new Logger('Sider');

  catch(error: unknown, host: ArgumentsHost): void {
    const { status, title, detail } = problemFor(error, (text) => this.logger.error(text));
    const innhold = html`<p>${detail}</p>
      <p><a href="/">Gå til forsiden</a></p>`;
    host
      .switchToHttp()
      .getResponse<Reply>()
      .status(status)
      .header('content-type', 'text/html; charset=utf-8')
      .send(side({ tittel: title, innhold }));
  }
}
