/** A check as people know it. */
export interface AboutCheck {
  /** Its name: "Zahl als Text". */
  readonly title: string;
  /** Why it exists, in one or two sentences. */
  readonly why: string;
}
