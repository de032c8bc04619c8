//! Texts of values of the odd types.
//!
//! In comes nothing; out goes, for each column of the tables of `Odd Schema`, its type and values that need care.

/// Values of each column.
pub(crate) const SAMPLES: usize = 4;

/// A column that the three tables have.
pub(crate) struct Column {
    pub(crate) name: &'static str,
    pub(crate) postgres_type: &'static str,
    pub(crate) texts: [&'static str; SAMPLES],
}

const fn column(name: &'static str, postgres_type: &'static str, texts: [&'static str; SAMPLES]) -> Column {
    Column { name, postgres_type, texts }
}

/// A composite in a composite, arrays in it, quotes, commas, backslashes and nothing at all.
const ADDRESSES: [&str; SAMPLES] = [
    r#"("it's, ""high"" \\ street","(12345,)","{""a,b"",""\\"""",NULL}","{""(,x)"",NULL}",)"#,
    "(,,,,)",
    r#"("","(""a\\,"",""\\""\\"""")",{},{},"")"#,
    r#"(🙂,"(1,""{}"")","{{a,b},{c,d}}",,🙂)"#,
];

/// All of them.
pub(crate) const COLUMNS: &[Column] = &[
    column("email", r#""Odd Schema".email"#, ["a@b", "@", r#"it's "quoted", \ {@} NULL"#, "🙂@\n"]),
    column("work", r#""Odd Schema".work_email"#, ["a@b", "@", r#"it's "quoted", \ {@} NULL"#, "🙂@\n"]),
    column("amount", r#""Odd Schema".amount"#, ["0.01", "-9999999999.99", "NaN", "0"]),
    column("few", r#""Odd Schema".few"#, ["0", "99", "-2147483648", "7"]),
    column("tags", r#""Odd Schema".tags"#, ["{}", r#"{"a,b","\"","\\",NULL_}"#, r#"{""," ","NULL"}"#, "{🙂}"]),
    column("some_numbers", r#""Odd Schema".some_numbers"#, ["{}", "{1,2,3}", "{-1}", "{2147483647}"]),
    column("size", r#""Odd Schema"."a size?""#, ["", r#"{"a,b\ c'd"}"#, "NULL", "🙂"]),
    column("odder", r#""it's \ ""quoted"" 🙂"."it's \ ""so"" 🙂""#, ["it's", "\"", "\\", "{}"]),
    column("sold", r#""Odd Schema".sold_size"#, [" ", r#"{"a,b\ c'd"}"#, "Self", "extra large"]),
    column("address", r#""Odd Schema"."an address""#, ADDRESSES),
    column("home", r#""Odd Schema".home"#, ADDRESSES),
    column("shadow", r#""Odd Schema"."String""#, ["()", r#"("")"#, r#"("()")"#, r#"(" ")"#]),
    column("floats", r#""Odd Schema".float_range"#, ["empty", "[1.5,2.5)", "(,)", "[-Infinity,1e-300]"]),
    column("many_floats", r#""Odd Schema".float_multirange"#, ["{}", "{[1,2),(3,4]}", "{(,)}", "{(,1),[7,7]}"]),
    column("words", r#""Odd Schema"."a text range""#, ["empty", r#"["a,b","c]\\""")"#, r#"("",)"#, "[ü,🙂]"]),
    column("any_case", "public.citext", ["", "ÄäAa", "it's \"\\", "NULL"]),
    column("any_case_domain", r#""Odd Schema".any_case"#, ["", "ÄäAa", "it's \"\\", "NULL"]),
    column("plain", "text", ["", "\"", "\\", "NULL"]),
    column("number", "integer", ["0", "1", "-1", "2147483647"]),
];
