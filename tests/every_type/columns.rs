//! Three samples for each column of the workspace: the least value, the greatest, and one that is easily spoilt.

/// Which sample.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sample {
    Least,
    Greatest,
    Odd,
}

impl Sample {
    pub(crate) const ALL: [Self; 3] = [Self::Least, Self::Greatest, Self::Odd];

    /// Another one.
    pub(crate) fn next(self) -> Self {
        match self {
            Self::Least => Self::Greatest,
            Self::Greatest => Self::Odd,
            Self::Odd => Self::Least,
        }
    }
}

/// A column of all three tables, without the `a_` before its name.
pub(crate) struct Column {
    pub(crate) name: &'static str,
    pub(crate) postgres_type: &'static str,
    samples: [&'static str; 3],
}

impl Column {
    pub(crate) fn text(&self, sample: Sample) -> &'static str {
        self.samples[sample as usize]
    }
}

const fn column(name: &'static str, postgres_type: &'static str, samples: [&'static str; 3]) -> Column {
    Column { name, postgres_type, samples }
}

/// The columns in the order of the tables.
pub(crate) const COLUMNS: &[Column] = &[
    column("boolean", "boolean", ["false", "true", "false"]),
    column("smallint", "smallint", ["-32768", "32767", "0"]),
    column("integer", "integer", ["-2147483648", "2147483647", "0"]),
    column("bigint", "bigint", ["-9223372036854775808", "9223372036854775807", "0"]),
    column("real", "real", ["-1.5", "16777216", "0"]),
    column("double_precision", "double precision", ["-1.5", "9007199254740992", "0"]),
    column("numeric", "numeric", ["-99999999999999999999999999999999.999999999999999", "NaN", "0.0000100"]),
    column("money", "money", ["-92233720368547758.08", "92233720368547758.07", "0.01"]),
    column("text", "text", ["", "grün 😀 \u{10FFFF}", "a\t\"b\"\\ 'c', {NULL}\n"]),
    column("varchar", "varchar", ["", "grün 😀", " NULL "]),
    column("char", "bpchar", ["", "x", "é"]),
    column("bytea", "bytea", ["", "\\xFFFFFFFF", "\\x00275C22"]),
    column(
        "uuid",
        "uuid",
        [
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "0192f0c1-2b3c-7d4e-8f50-617283940a1b",
        ],
    ),
    column("json", "json", ["0", "123456789012345678901234567890.1234567890", "{\"b\" : 1, \"a\": [null, \"'\\\\\"]}"]),
    column("jsonb", "jsonb", ["{}", "1e308", "{\"b\": 1, \"a\": [null, \"'\\\\ ü\"]}"]),
    column("date", "date", ["-infinity", "infinity", "4714-11-24 BC"]),
    column("time", "time", ["00:00", "24:00:00", "23:59:59.999999"]),
    column("timetz", "timetz", ["00:00:00+15:59:59", "24:00:00-15:59:59", "12:34:56.7-03:30"]),
    column("timestamp", "timestamp", ["4714-11-24 00:00:00 BC", "294276-12-31 23:59:59.999999", "infinity"]),
    column("timestamptz", "timestamptz", ["4714-11-24 00:00:00+00 BC", "294276-12-31 23:59:59.999999+00", "-infinity"]),
    column(
        "interval",
        "interval",
        [
            "-178956970 years -8 mons -2147483648 days -2562047788:00:54.775807",
            "178956970 years 7 mons 2147483647 days 2562047788:00:54.775806",
            "1 year -1 days +00:00:00.000001",
        ],
    ),
    column("inet", "inet", ["0.0.0.0/0", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "::1.2.3.4/96"]),
    column("cidr", "cidr", ["0.0.0.0/0", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "::ffff:0:0/96"]),
    column("macaddr", "macaddr", ["00:00:00:00:00:00", "ff:ff:ff:ff:ff:ff", "08:00:2b:01:02:03"]),
    column("macaddr8", "macaddr8", ["00:00:00:00:00:00:00:00", "ff:ff:ff:ff:ff:ff:ff:ff", "08:00:2b:ff:fe:01:02:03"]),
    column("bit", "\"bit\"", ["0", "1", "0"]),
    column("varbit", "varbit", ["", "11111111111", "00000000"]),
    column("oid", "oid", ["0", "4294967295", "1"]),
    column("xml", "xml", ["", "<a>😀</a>", "<a b=\"'\">&amp;\\</a>"]),
    column("tsvector", "tsvector", ["", "'ü':1A,16383", "'it''s':3"]),
    column("tsquery", "tsquery", ["", "'ü':*ABCD", "!'a' <3> 'it''s'"]),
    column("jsonpath", "jsonpath", ["$", "strict $.\"ü\"[*]", "$.\"a\\\"b\"?(@ > 1)"]),
    column("pg_lsn", "pg_lsn", ["0/0", "FFFFFFFF/FFFFFFFF", "16/B374D848"]),
    column("point", "point", ["(-1e+300,NaN)", "(Infinity,-Infinity)", "(0.1,0.2)"]),
    column("line", "line", ["{1,-1,0}", "{0,1,1e+300}", "{-1,0,0.1}"]),
    column("lseg", "lseg", ["[(1,2),(3,4)]", "[(0,0),(0,0)]", "[(0.1,-2),(3,4)]"]),
    column("box", "box", ["(0,0),(0,0)", "(1e+300,1),(-1,-1)", "(0.1,0.2),(0,0)"]),
    column("path", "path", ["[(0,0)]", "((0,0),(1,1))", "[(0.1,0),(1,1)]"]),
    column("polygon", "polygon", ["((0,0))", "((0,0),(1,0),(0,1))", "((0.1,0),(1,0))"]),
    column("circle", "circle", ["<(0,0),0>", "<(1,2),Infinity>", "<(0.1,2),3>"]),
    column("int4range", "int4range", ["empty", "(,)", "[-2147483648,2147483647)"]),
    column("int8range", "int8range", ["empty", "(,)", "[1,10)"]),
    column("numrange", "numrange", ["empty", "(,)", "(1.50,2.5]"]),
    column("daterange", "daterange", ["empty", "[-infinity,infinity]", "[0044-03-15 BC,2024-02-29)"]),
    column("tsrange", "tsrange", ["empty", "(,)", "[\"2024-01-01 00:00:00\",infinity)"]),
    column("tstzrange", "tstzrange", ["empty", "(,)", "[\"2024-01-01 00:00:00+00\",)"]),
    column("short_numeric", "numeric(12,2)", ["-9999999999.99", "9999999999.99", "0.10"]),
    column("short_varchar", "varchar(3)", ["", "ü😀é", " ' "]),
    column("short_char", "char(3)", ["", "ü😀é", " a "]),
    column("short_bit", "bit(8)", ["00000000", "11111111", "01010101"]),
    column("short_varbit", "varbit(8)", ["", "11111111", "0"]),
    column(
        "short_timestamp",
        "timestamp(3)",
        ["4714-11-24 00:00:00 BC", "294276-12-31 23:59:59.999", "2024-02-29 00:00:00.001"],
    ),
    column("short_time", "time(0)", ["00:00:00", "24:00:00", "23:59:59"]),
    column("bpchar", "bpchar", ["", "ü😀é lang", " a"]),
    column("name", "name", ["", "ü😀é", " ' "]),
    column("pg_char", "\"char\"", ["", "x", "1"]),
    column("any_bit", "\"bit\"", ["0", "11111111111", "1"]),
    column(
        "interval_year_to_month",
        "interval year to month",
        ["-178956970 years -8 mons", "178956970 years 7 mons", "1 year"],
    ),
    column("interval_day_to_second", "interval day to second(3)", ["-1 days", "1 day 00:00:00.123", "00:00:01"]),
    column("short_interval", "interval(0)", ["-1 mons", "1 mon 2 days 00:00:03", "00:00:00"]),
    column("interval_hour", "interval hour", ["-01:00:00", "2562047788:00:00", "1 day"]),
    column("int4multirange", "int4multirange", ["{}", "{(,)}", "{[1,10),[20,30)}"]),
    column("int8multirange", "int8multirange", ["{}", "{(,)}", "{[1,10),[20,30)}"]),
    column("nummultirange", "nummultirange", ["{}", "{(,)}", "{(1.50,2.5],[3,4)}"]),
    column("datemultirange", "datemultirange", ["{}", "{[-infinity,infinity]}", "{[2024-01-01,2024-02-29)}"]),
    column("tsmultirange", "tsmultirange", ["{}", "{(,)}", "{[\"2024-01-01 00:00:00\",infinity)}"]),
    column("tstzmultirange", "tstzmultirange", ["{}", "{(,)}", "{[\"2024-01-01 00:00:00+00\",)}"]),
    column("regclass", "regclass", ["typed.every_list", "pg_class", "typed.every_value"]),
    column("regcollation", "regcollation", ["-", "\"C\"", "\"default\""]),
    column("regconfig", "regconfig", ["-", "english", "simple"]),
    column("regdictionary", "regdictionary", ["-", "english_stem", "simple"]),
    column("regnamespace", "regnamespace", ["-", "pg_catalog", "typed"]),
    column("regoper", "regoper", ["0", "||/", "!!"]),
    column("regoperator", "regoperator", ["0", "*(integer,integer)", "-(NONE,integer)"]),
    column("regproc", "regproc", ["-", "now", "pg_sleep_for"]),
    column("regprocedure", "regprocedure", ["-", "sum(integer)", "now()"]),
    column("regrole", "regrole", ["-", "pg_read_all_data", "pg_monitor"]),
    column("regtype", "regtype", ["-", "timestamp with time zone", "typed.mood"]),
    column("cid", "cid", ["0", "4294967295", "1"]),
    column("tid", "tid", ["(0,0)", "(4294967295,65535)", "(0,1)"]),
    column("xid", "xid", ["0", "4294967295", "1"]),
    column("xid8", "xid8", ["0", "18446744073709551615", "1"]),
    column("pg_snapshot", "pg_snapshot", ["1:1:", "10:20:10,14,15", "2:3:"]),
    column("txid_snapshot", "txid_snapshot", ["1:1:", "10:20:10,14,15", "2:3:"]),
    column("int2vector", "int2vector", ["", "-32768 32767", "1"]),
    column("oidvector", "oidvector", ["", "4294967295 0", "23 25"]),
    column("refcursor", "refcursor", ["", "ü😀é", " ' "]),
    column("aclitem", "aclitem", ["=/pg_monitor", "pg_monitor=arwdDxt/pg_monitor", "pg_read_all_data=r*/pg_monitor"]),
    column("mood", "typed.mood", ["calm", "select", "it's \"fine\""]),
];
