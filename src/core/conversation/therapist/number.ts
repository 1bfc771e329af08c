/** A phone number as people read it; a hidden handle stays as it is. */
import { parsePhoneNumberFromString } from "libphonenumber-js/min";

export const readNumber = (handle: string): string => parsePhoneNumberFromString(handle)?.formatInternational() ?? handle;
