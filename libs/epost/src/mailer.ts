/** A message to send. The same id is the same message, however often it is sent (RFC 5322, 3.6.4). */
export interface Epost {
  /** In angle brackets. */
  readonly id: string;
  readonly til: readonly string[];
  readonly emne: string;
  readonly tekst: string;
}

/** Sends mail. Resolves when the server has taken the message over; a throw means that it must be tried again. */
export interface Mailer {
  send(epost: Epost): Promise<void>;
  close(): void;
}
