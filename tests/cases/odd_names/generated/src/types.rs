// Made by `cargo xtask gen` from schema.kdl and the domains' specs. Edits here are lost: change the spec and generate again.

//! Types of the database that have no counterpart in Rust.
//!
//! Each holds the text that PostgreSQL writes for a value and reads again: statements cast to and from `text`. Two values are equal here where their texts are, which PostgreSQL may see otherwise.

crate::values::text_form! {
    #[doc =
    " The composite type `Odd Schema.String`, in the text form that PostgreSQL writes."]
    OddSchemaString;
}

crate::values::text_form! {
    #[doc =
    " The range type `Odd Schema.a text range`, in the text form that PostgreSQL writes."]
    ATextRange;
}

crate::values::text_form! {
    #[doc = " Where somebody lives."] #[doc = ""] #[doc =
    " The composite type `Odd Schema.an address`, in the text form that PostgreSQL writes."]
    AnAddress;
}

crate::values::text_form! {
    #[doc =
    " The type `Odd Schema.float_multirange`, in the text form that PostgreSQL writes."]
    FloatMultirange;
}

crate::values::text_form! {
    #[doc =
    " The range type `Odd Schema.float_range`, in the text form that PostgreSQL writes."]
    FloatRange;
}

crate::values::text_form! {
    #[doc =
    " The domain `Odd Schema.some_numbers`, which is over an array, in the text form that PostgreSQL writes."]
    SomeNumbers;
}

crate::values::text_form! {
    #[doc =
    " The domain `Odd Schema.tags`, which is over an array, in the text form that PostgreSQL writes."]
    Tags;
}

crate::values::text_form! {
    #[doc =
    " A row of `names.a view \"of\" 'it'` as a value, in the text form that PostgreSQL writes."]
    AViewOfIt;
}

crate::values::text_form! {
    #[doc =
    " A row of `names.only_numbered` as a value, in the text form that PostgreSQL writes."]
    OnlyNumbered;
}

crate::values::text_form! {
    #[doc =
    " The type `public.citext` of the extension `citext`, in the text form that PostgreSQL writes."]
    Citext;
}
