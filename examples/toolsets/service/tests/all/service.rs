//! The service as its clients see it, on a real PostgreSQL.

use crate::platform::Platform;
use reqwest::{Client, Method, StatusCode};
use serde_json::{Value, json};
use tokio::net::TcpListener;

struct Service {
    address: String,
    client: Client,
}

impl Service {
    async fn start(platform: &Platform) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = format!("http://{}", listener.local_addr().expect("an address"));
        let routes = toolsets_service::routes(platform.pool.clone());
        tokio::spawn(async move { axum::serve(listener, routes).await });
        Self { address, client: Client::new() }
    }

    async fn ask(&self, method: Method, path: &str, body: Option<Value>) -> (StatusCode, String) {
        let request = self.client.request(method, format!("{}{path}", self.address));
        let request = if let Some(body) = body { request.json(&body) } else { request };
        let reply = request.send().await.expect("a reply");
        (reply.status(), reply.text().await.expect("a body"))
    }

    /// What a request gives that must succeed.
    async fn get(&self, method: Method, path: &str, body: Option<Value>) -> Value {
        let (status, said) = self.ask(method.clone(), path, body).await;
        assert!(status.is_success(), "{method} {path}: {status} {said}");
        serde_json::from_str(&said).expect("JSON")
    }
}

#[tokio::test]
async fn a_toolset_is_staged_published_and_rolled_back() {
    let platform = Platform::new("toolsets_service").await;
    let service = Service::start(&platform).await;
    let new = json!({"organization": "org", "project": platform.project(), "name": "Mail", "slug": "mail", "tools": ["send"]});
    let toolset = service.get(Method::POST, "/toolsets", Some(new)).await;
    let path = format!("/toolsets/{}", toolset["id"].as_str().expect("an id"));
    let (live, staging, releases) = (format!("{path}/live"), format!("{path}/staging"), format!("{path}/releases"));
    assert_eq!(service.ask(Method::GET, &live, None).await.0, StatusCode::NOT_FOUND, "nothing is released yet");

    let said = Some(json!({"by": "ada", "notes": "the first"}));
    let first = service.get(Method::POST, &releases, said.clone()).await;
    assert_eq!((&first["release_number"], &first["notes"]), (&json!(1), &json!("the first")));
    assert_eq!(service.get(Method::GET, &live, None).await, json!(["send"]));

    let copy = service.get(Method::PUT, &staging, None).await;
    assert_eq!((&copy["slug"], &copy["editing_mode"]), (&json!("mail-staging"), &json!("staging")));
    assert_eq!(copy["parent_toolset_id"], toolset["id"]);
    assert_eq!(service.get(Method::PUT, &staging, None).await["id"], copy["id"], "there is one copy");
    service.get(Method::PATCH, &staging, Some(json!({"tools": ["send", "search"]}))).await;
    assert_eq!(service.get(Method::GET, &live, None).await, json!(["send"]), "the copy is not live");

    let second = service.get(Method::POST, &releases, said).await;
    assert_eq!(second["release_number"], json!(2));
    assert_eq!(service.get(Method::GET, &live, None).await, json!(["send", "search"]));
    let now = service.get(Method::GET, &path, None).await;
    assert_eq!((&now["slug"], &now["tool_urns"]), (&json!("mail"), &json!(["send", "search"])));
    assert_eq!((&now["editing_mode"], &now["current_release_id"]), (&json!("iteration"), &second["id"]));

    let back = service.get(Method::PUT, &format!("{releases}/1/current"), None).await;
    assert_eq!(back["current_release_id"], first["id"]);
    assert_eq!(service.get(Method::GET, &live, None).await, json!(["send"]));
    let numbers: Vec<Value> = service
        .get(Method::GET, &releases, None)
        .await
        .as_array()
        .expect("a list")
        .iter()
        .map(|release| release["release_number"].clone())
        .collect();
    assert_eq!(numbers, [json!(2), json!(1)]);
}

#[tokio::test]
async fn what_cannot_be_done_is_refused_and_changes_nothing() {
    let platform = Platform::new("toolsets_refusals").await;
    let service = Service::start(&platform).await;
    let toolset = platform.toolset("mail", &["send"]).await;
    let path = format!("/toolsets/{}", toolset.id);
    let nobody = "/toolsets/00000000-0000-0000-0000-000000000000";
    let said = Some(json!({"by": "ada"}));
    for (method, path, body, status) in [
        (Method::GET, nobody.to_owned(), None, StatusCode::NOT_FOUND),
        (Method::PUT, format!("{nobody}/staging"), None, StatusCode::NOT_FOUND),
        (Method::DELETE, format!("{path}/staging"), None, StatusCode::NOT_FOUND),
        (Method::POST, format!("{nobody}/releases"), said.clone(), StatusCode::NOT_FOUND),
        (Method::PUT, format!("{path}/releases/7/current"), None, StatusCode::NOT_FOUND),
        (
            Method::POST,
            "/toolsets".to_owned(),
            Some(
                json!({"organization": "org", "project": platform.project(), "name": "Mail", "slug": "mail", "tools": []}),
            ),
            StatusCode::CONFLICT,
        ),
    ] {
        let (found, reply) = service.ask(method.clone(), &path, body).await;
        assert_eq!(found, status, "{method} {path}: {reply}");
    }
    let copy = service.get(Method::PUT, &format!("{path}/staging"), None).await;
    let copy_of_copy = format!("/toolsets/{}/staging", copy["id"].as_str().expect("an id"));
    assert_eq!(service.ask(Method::PUT, &copy_of_copy, None).await.0, StatusCode::NOT_FOUND);
    service.get(Method::DELETE, &format!("{path}/staging"), None).await;
    assert_eq!(platform.database.psql("SELECT count(*) FROM toolsets").expect("a count").trim(), "1");
    assert_eq!(platform.database.psql("SELECT count(*) FROM toolset_releases").expect("a count").trim(), "0");
}
