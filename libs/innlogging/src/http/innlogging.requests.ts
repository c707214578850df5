import { Matches } from 'class-validator';

export class VelgEksempelpersonRequest {
  /** The id of the example person. */
  @Matches(/^[\w.@-]{1,80}$/)
  person!: string;
}
