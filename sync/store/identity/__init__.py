"""Who people and stations are, and the tokens they get: accounts, enrolment, the OAuth 2.0 issuer and its pages."""
