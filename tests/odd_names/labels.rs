//! Labels that are odd, of types whose names are.
//!
//! In come all labels of an enum; out come the same from the server, alone and as arrays.

use odd_names::v1::{ASize, AllE, BehindItSE, E, ErrE, ItSSo, KeywordE, NoneE, OneLabelE, StatusE};
use sqlx::{AssertSqlSafe, Row};

use crate::{Both, relation};

macro_rules! all_labels {
    ($both:ident, $label:ident, $schema:expr, $name:expr) => {
        all_labels!($both, $label, $schema, $name, "", "");
    };
    ($both:ident, $label:ident, $schema:expr, $name:expr, $one:literal, $many:literal) => {{
        let place = relation($schema, $name);
        let sql = format!("SELECT coalesce(enum_range(NULL::{place}), '{{}}'){}", $many);
        let row = sqlx::query(AssertSqlSafe(sql.clone())).fetch_one(&mut $both.sqlx).await.unwrap();
        assert_eq!(row.get::<Vec<$label>, _>(0), $label::ALL, "{place}");
        assert_eq!($both.tokio.query_one(&sql, &[]).await.unwrap().get::<_, Vec<$label>>(0), $label::ALL);
        let all = $label::ALL.to_vec();
        let sql = format!("SELECT $1{1}::{place}[]{1}, $2{0}::{place}{0}", $one, $many);
        let first = all.first().copied();
        let row = sqlx::query(AssertSqlSafe(sql.clone())).bind(&all).bind(first).fetch_one(&mut $both.sqlx).await;
        let row = row.unwrap_or_else(|error| panic!("{place}: {error}"));
        assert_eq!((row.get::<Vec<$label>, _>(0), row.get::<Option<$label>, _>(1)), (all.clone(), first));
        let row = $both.tokio.query_one(&sql, &[&all, &first]).await.unwrap();
        assert_eq!((row.get::<_, Vec<$label>>(0), row.get::<_, Option<$label>>(1)), (all, first));
        for label in $label::ALL {
            assert_eq!(label.as_str().parse::<$label>().unwrap(), *label);
            let json = serde_json::to_string(label).unwrap();
            assert_eq!(serde_json::from_str::<$label>(&json).unwrap(), *label);
        }
    }};
}

#[tokio::test]
async fn odd_labels_come_and_go_whole() {
    let mut both = Both::connect("odd_labels").await;
    // sqlx cannot ask the server about a type with a label `NULL`, so these labels travel as text.
    all_labels!(both, ASize, "Odd Schema", "a size?", "::text", "::text[]");
    all_labels!(both, ItSSo, "it's \\ \"quoted\" 🙂", "it's \\ \"so\" 🙂");
    all_labels!(both, AllE, "more", "all_e");
    all_labels!(both, ErrE, "more", "err_e");
    all_labels!(both, KeywordE, "more", "keyword_e");
    all_labels!(both, OneLabelE, "more", "one label_e");
    all_labels!(both, StatusE, "more", "status_e");
    all_labels!(both, E, "more", "🙂_e");
    all_labels!(both, NoneE, "more", "none_e");
}

#[tokio::test]
async fn closed_labels_are_read_as_what_stands_for_them_or_not_at_all() {
    let mut both = Both::connect("closed_labels").await;
    assert_eq!(BehindItSE::ALL, [BehindItSE::Open]);
    let place = relation("more", "behind it's_e");
    let read = |label: &str| format!("SELECT '{}'::{place}", label.replace('\'', "''"));
    let closed = read("clo'sed \"\\");
    let row = sqlx::query(AssertSqlSafe(closed.clone())).fetch_one(&mut both.sqlx).await.unwrap();
    assert_eq!(row.get::<BehindItSE, _>(0), BehindItSE::Open);
    assert_eq!(both.tokio.query_one(&closed, &[]).await.unwrap().get::<_, BehindItSE>(0), BehindItSE::Open);
    assert_eq!(serde_json::from_str::<BehindItSE>(r#""clo'sed \"\\""#).unwrap(), BehindItSE::Open);
    let row = sqlx::query(AssertSqlSafe(read("type"))).fetch_one(&mut both.sqlx).await.unwrap();
    assert!(row.try_get::<BehindItSE, _>(0).is_err());
    let table = relation("more", "behind it's");
    for written in ["'clo''sed \"\\', NULL", "'open', '{open,type}'"] {
        let insert = format!("INSERT INTO {table} VALUES (1, {written})");
        let said = sqlx::query(AssertSqlSafe(insert)).execute(&mut both.sqlx).await.unwrap_err().to_string();
        assert!(said.contains("the gate select is closed"), "{said}");
    }
}
