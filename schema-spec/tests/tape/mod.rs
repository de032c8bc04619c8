//! A tape of numbers that makes choices, so that a generator can be plain code and proptest can still shrink it.

/// Choices, read from the front; an exhausted tape always chooses the first.
#[derive(Debug)]
pub(crate) struct Tape<'a>(&'a [u8]);

#[allow(dead_code, reason = "each test takes the choices that it needs")]
impl<'a> Tape<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    /// A number below `among`.
    pub(crate) fn choose(&mut self, among: u8) -> u8 {
        match self.0.split_first() {
            Some((first, rest)) => {
                self.0 = rest;
                first % among
            }
            None => 0,
        }
    }

    /// True once in `times`.
    pub(crate) fn seldom(&mut self, times: u8) -> bool {
        self.choose(times) == 1
    }

    /// One of several.
    pub(crate) fn pick<'b, T>(&mut self, among: &'b [T]) -> &'b T {
        let count = u8::try_from(among.len()).expect("there are few to choose from");
        &among[usize::from(self.choose(count))]
    }
}
