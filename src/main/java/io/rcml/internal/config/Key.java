package io.rcml.internal.config;

/** Every key that the library reads, with the words of the README's table: what it is for, and what holds without it. */
public enum Key {
    BASE_URL(
            "rcml.base-url",
            "the public URL of the application's root, with its context path, that links begin with",
            "what the request came to"),
    TRUSTED_PROXIES(
            "rcml.trusted-proxies",
            "addresses and ranges, separated by commas, whose forwarding headers are believed: 10.0.0.0/8,::1",
            "none"),
    FORWARDED(
            "rcml.forwarded",
            "which forwarding headers of these proxies are read: forwarded, or x-forwarded for X-Forwarded-*",
            "either, but not both where they disagree"),
    LINT(
            "rcml.lint",
            "which findings about handlers' documents are logged: warnings (all), errors or off, which costs nothing",
            "warnings"),
    LINK_KEYS(
            "rcml.link-keys",
            "the keys that sign links, one, or two while they are changed: id:base64,id:base64, 32 bytes or more; the first signs",
            "one for each start"),
    LINK_AUDIENCE(
            "rcml.link-audience",
            "what tells this application's links from those of another that has the same keys; the same on all its servers",
            "the context path"),
    LINK_FORMATS(
            "rcml.link-formats",
            "the formats of tokens that are read: 2, or 1,2 while links that an earlier version made last",
            "2"),
    LINK_LIFETIME("rcml.link-lifetime", "how long links last, from PT1M to P3660D", "PT24H"),
    ENTRY_TOKENS("rcml.entry-tokens", "whether entry points want a token: true or false", "false"),
    ENTRY_BASIC("rcml.entry-basic", "user:password, for callers without a token", "none"),
    ENTRY_ADDRESSES("rcml.entry-addresses", "addresses and ranges that may call without a token", "all"),
    ENTRY_SIGNATURE(
            "rcml.entry-signature",
            "the secret of X-Twilio-Signature, which a request without a token must bring",
            "none"),
    MAX_PARAMETERS("rcml.max-parameters", "parameters in a request", "100"),
    MAX_BODY("rcml.max-body", "bytes in a body, and in a query", "65536"),
    MAX_VALUE("rcml.max-value", "characters in a name or a value", "16384"),
    MAX_CALLS("rcml.max-calls", "handlers that run at once; 0 for any number", "0"),
    API_URL(
            "rcml.api.url",
            "where the platform's REST API is: https://platform.example.com/call, with or without /2012-04-24 and the account",
            "none: CallApi fails when it is first used, and confirm = true at deployment"),
    API_ACCOUNT_SID("rcml.api.account-sid", "the account that CallApi acts for", "none"),
    API_AUTH_TOKEN(
            "rcml.api.auth-token", "that account's secret, best given by the environment: RCML_API_AUTH_TOKEN", "none"),
    API_PLATFORM("rcml.api.platform", "whose API it is: restcomm, or callapi", "restcomm"),
    API_AUTH(
            "rcml.api.auth",
            "how the account shows that it may ask: account (HTTP Basic by account and token), token (the token alone), or"
                    + " token-parameter",
            "account for restcomm, token for callapi");

    private final String name;
    private final String meaning;
    private final String otherwise;

    Key(String name, String meaning, String otherwise) {
        this.name = name;
        this.meaning = meaning;
        this.otherwise = otherwise;
    }

    public String meaning() {
        return meaning;
    }

    /** {@return the default, or in words what is done without a value} */
    public String otherwise() {
        return otherwise;
    }

    /** {@return the key as it is configured} */
    @Override
    public String toString() {
        return name;
    }
}
