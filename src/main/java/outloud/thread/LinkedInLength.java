package outloud.thread;

/** LinkedIn's length: UTF-16 units, the largest of the ways it has been seen to count. */
record LinkedInLength() implements WeightedLength {
  @Override
  public int count(String text) {
    return text.length();
  }
}
