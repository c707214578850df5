export type { Epost, Mailer } from './mailer';
export { SmtpMailer } from './smtp-mailer';
