//! A version has what it had when it was frozen: passkeys came with version 2.

use generated::v1::Passkey;

fn main() {
    let _ = size_of::<Passkey>();
}
