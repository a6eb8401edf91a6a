package outloud.thread;

/** How much of the list that a post promises by its number a thread must have. */
enum Promise {
  /** All of it. */
  WHOLE,
  /** As much as any list has. */
  BEGUN,
  /** No more than it is worth. */
  NONE
}
