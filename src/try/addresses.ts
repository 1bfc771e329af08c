/** The trial's numbers: valid in shape, nobody's, refused beside real credentials. Constants only. */

/** Somebody's number on both channels: two principals. */
export interface Reach {
  readonly sms: string;
  readonly whatsapp: string;
}

export interface Addresses {
  readonly bot: Reach;
  readonly client: Reach;
  readonly therapist: Reach;
}

const reach = (phone: string): Reach => ({ sms: phone, whatsapp: `whatsapp:${phone}` });

export const addressesOfTrial: Addresses = { bot: reach("+33937000001"), client: reach("+33600000001"), therapist: reach("+33600000099") };
