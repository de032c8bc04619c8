//! Every type against a real PostgreSQL, through sqlx and through `tokio-postgres`.

mod both;
mod strided;

use both::Both;
use generated::values::{
    Bit, Cidr, Circle, Date, DateRange, Inet, Int4Range, Int8Range, Interval, Json, JsonPath, Jsonb, Line, Lseg,
    MacAddr, MacAddr8, Money, NumRange, Numeric, Oid, Path, PgBox, PgLsn, Point, Polygon, Time, TimeTz, Timestamp,
    TimestampTz, TsQuery, TsRange, TsTzRange, TsVector, VarBit, Xml,
};
use test_server::Server;

/// Runs a test that has both drivers connected to a database of its own.
macro_rules! with_server {
    ($($name:ident($both:ident) $body:block)+) => {$(
        #[tokio::test]
        async fn $name() {
            let database = Server::shared().database(stringify!($name)).unwrap();
            let mut $both = Both::connect(&database.url).await;
            $body
        }
    )+};
}

with_server! {
    days(both) {
        both.carries::<Date>("date", &[
            "2000-01-01", "1999-12-31", "1970-01-01", "2024-02-29", "1900-02-28", "0001-01-01", "0001-12-31 BC",
            "0044-03-15 BC", "4714-11-24 BC", "5874897-12-31", "10000-01-01", "infinity", "-infinity",
        ]).await;
    }

    times_of_day(both) {
        both.carries::<Time>("time", &[
            "00:00:00", "24:00:00", "23:59:59.999999", "04:05:06.7", "12:00:00.000001", "00:00:00.1",
        ]).await;
        both.carries::<TimeTz>("timetz", &[
            "00:00:00+00", "24:00:00-15:59:59", "00:00:00+15:59:59", "04:05:06.789-08", "12:30:00+05:30",
            "01:02:03.000001-00:00:01", "01:02:03+00:19:32",
        ]).await;
    }

    moments(both) {
        let moments = [
            "2000-01-01 00:00:00", "1999-12-31 23:59:59.999999", "4714-11-24 00:00:00 BC", "294276-12-31 23:59:59.999999",
            "0001-01-01 00:00:00", "0001-12-31 23:59:59.999999 BC", "2024-02-29 12:34:56.789", "infinity", "-infinity",
        ];
        both.carries::<Timestamp>("timestamp", &moments).await;
        both.carries::<TimestampTz>("timestamptz", &moments).await;
        both.carries::<TimestampTz>("timestamptz", &[
            "2024-02-29 12:34:56.789+05:30", "4714-11-23 23:00:00-01 BC", "294276-12-31 23:59:59.999999+00",
        ]).await;
    }

    moments_are_read_in_the_time_zone_of_the_session(both) {
        both.run("SET TimeZone = 'Asia/Kolkata'").await;
        for text in ["1880-01-01 00:00:00 UTC", "2024-02-29 18:30:00 UTC", "0044-03-15 00:00:00 UTC BC"] {
            let shown = both.text_of("timestamptz", text).await;
            let sent: TimestampTz = both.value_of("timestamptz", text).await;
            assert_eq!(shown.parse(), Ok(sent), "{shown}");
        }
    }

    intervals(both) {
        both.carries::<Interval>("interval", &[
            "0", "1 year 2 mons 3 days 04:05:06.789", "-1 year -2 mons -3 days -04:05:06.789", "1 year -1 days",
            "-1 mons +1 day", "-1 days +00:00:00.000001", "1 day -00:00:01", "11 mons", "-13 mons", "1 mon", "-1 mon",
            "178956970 years 7 mons", "-178956970 years -8 mons", "2147483647 days", "-2147483648 days",
            "2562047788:00:54.775807", "-2562047788:00:54.775807", "100:00:00", "-00:00:00.000001",
            "178956970 years 7 mons 2147483647 days 2562047788:00:54.775806",
        ]).await;
    }

    numbers(both) {
        let longest = format!("-{}.{}", "9".repeat(131_072), "9".repeat(16_383));
        let smallest = format!("0.{}1", "0".repeat(16_382));
        let zeros = format!("10000.{}", "0".repeat(16_383));
        both.carries::<Numeric>("numeric", &[
            "0", "0.0", "0.0000000", "-0.1", "1", "-1", "9999", "10000", "100000000", "12345.678900", "0.00001",
            "0.00010000", "123456789012345678901234567890.123456789", "-1000000000000.0001", "NaN", "Infinity",
            "-Infinity", &longest, &smallest, &zeros,
        ]).await;
        both.carries::<Money>("money", &[
            "0", "0.01", "-0.01", "1234.5", "-1234567.89", "999.99", "1000", "-92233720368547758.08",
            "92233720368547758.07",
        ]).await;
        both.carries::<Oid>("oid", &["0", "1", "4294967295"]).await;
    }

    addresses(both) {
        both.carries::<Inet>("inet", &[
            "0.0.0.0", "255.255.255.255", "192.168.0.1/24", "10.1.2.3/0", "::", "::1", "::/0", "::2:0", "::1.2.3.4",
            "::1.2.0.0/100", "::ffff:1.2.3.4", "::ffff:0:0", "::ffff:1.2.3.4/96", "2001:db8::1/64", "1:0:0:2:0:0:0:3",
            "1:0:0:2:0:0:3:4", "1:0:2:3:4:5:6:7", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
        ]).await;
        both.carries::<Cidr>("cidr", &[
            "0.0.0.0/0", "10.0.0.0/8", "192.168.1.1/32", "::/0", "2001:db8::/32", "::ffff:1.2.3.0/120", "::1/128",
        ]).await;
        both.carries::<MacAddr>("macaddr", &["00:00:00:00:00:00", "ff:ff:ff:ff:ff:ff", "08:00:2b:01:02:03"]).await;
        both.carries::<MacAddr8>("macaddr8", &[
            "00:00:00:00:00:00:00:00", "ff:ff:ff:ff:ff:ff:ff:ff", "08:00:2b:01:02:03:04:05",
        ]).await;
    }

    strings_of_bits(both) {
        let long = "10110".repeat(2_001);
        let texts = ["", "0", "1", "01", "11111111", "000000001", "1010101010101010", &long];
        // A cast to `bit` without a length is one to a single bit, which the quoted name is not.
        both.carries::<Bit>("\"bit\"", &texts).await;
        both.carries::<VarBit>("varbit", &texts).await;
    }

    json(both) {
        let texts = [
            "null", "true", "0", "\"\"", "{}", "[]", "{\"b\": 1, \"a\": [1, 2.50, null], \"a\": \"ünï \\u00e9 😀\"}",
            "  [1 ,2 ]", "1e400", "-0", "123456789012345678901234567890.0100",
        ];
        both.carries::<Json>("json", &texts).await;
        both.carries::<Jsonb>("jsonb", &texts).await;
    }

    types_that_travel_as_text(both) {
        both.casts::<Xml>("xml", &["", "<a>ü &amp; 😀</a>", "<?xml version=\"1.0\"?><a/>"]).await;
        both.casts::<TsVector>("tsvector", &["", "'a':1A,2 'it''s':3", "'wörter'"]).await;
        both.casts::<TsQuery>("tsquery", &["", "'a' & !'b' <-> 'c':*A"]).await;
        both.casts::<JsonPath>("jsonpath", &["$", "strict $.\"a\"[*] ? (@ > 1)"]).await;
        both.casts::<PgLsn>("pg_lsn", &["0/0", "16/B374D848", "FFFFFFFF/FFFFFFFF"]).await;
        both.casts::<Point>("point", &["(1,-2.5)", "(1e+300,NaN)", "(Infinity,-Infinity)"]).await;
        both.casts::<Line>("line", &["{1,-1,0}"]).await;
        both.casts::<Lseg>("lseg", &["[(1,2),(3,4)]"]).await;
        both.casts::<PgBox>("box", &["(3,4),(1,2)"]).await;
        both.casts::<Path>("path", &["[(0,0),(1,1)]", "((0,0),(1,1))"]).await;
        both.casts::<Polygon>("polygon", &["((0,0),(1,0),(0,1))"]).await;
        both.casts::<Circle>("circle", &["<(1,2),3>"]).await;
    }

    ranges_travel_as_text(both) {
        both.casts::<Int4Range>("int4range", &["empty", "[1,10)", "(,)", "[-2147483648,2147483647)"]).await;
        both.casts::<Int8Range>("int8range", &["empty", "[1,)", "(,10)"]).await;
        both.casts::<NumRange>("numrange", &["empty", "(1.50,2.5]", "[1,1]"]).await;
        both.casts::<DateRange>("daterange", &["empty", "[2024-01-01,2024-02-01)", "[,infinity)"]).await;
        both.casts::<TsRange>("tsrange", &["empty", "[\"2024-01-01 00:00:00\",infinity)"]).await;
        both.casts::<TsTzRange>("tstzrange", &["empty", "[\"2024-01-01 00:00:00+00\",)"]).await;
    }
}
