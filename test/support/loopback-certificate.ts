/**
 * A self-signed certificate for 127.0.0.1 and push.example.test, valid until 2119, with its key: for
 * servers of tests alone. Node cannot sign one itself, and openssl is not everywhere.
 */
export const loopbackCertificate = {
  cert: `-----BEGIN CERTIFICATE-----
MIIBgDCCASagAwIBAgICEAAwCgYIKoZIzj0EAwIwHDEaMBgGA1UEAwwRcHVzaC5l
eGFtcGxlLnRlc3QwIBcNMjAwMTAxMDAwMDAwWhgPMjEyMDAxMDEwMDAwMDBaMBwx
GjAYBgNVBAMMEXB1c2guZXhhbXBsZS50ZXN0MFkwEwYHKoZIzj0CAQYIKoZIzj0D
AQcDQgAEBf1xVnGeN4lHP+VqWANb7Ts95m25VcaK5jn5hjWyewUPX7eAreveWgdo
wjfnZNX6XQDgUsYXI1lOKe1Il4LZ06NWMFQwIgYDVR0RBBswGYIRcHVzaC5leGFt
cGxlLnRlc3SHBH8AAAEwDwYDVR0TAQH/BAUwAwEB/zAdBgNVHQ4EFgQUei9FzgJd
Po7BScvhHlIT1aSwdmIwCgYIKoZIzj0EAwIDSAAwRQIhAKzJynQPWgWtOQv3l8fb
CUoPh11SNbBu9RHJM8U5jq5dAiB3ZBazXj596m3XnR7pjjLK+uvQB6dqeMq1G/lp
XOPZPw==
-----END CERTIFICATE-----
`,
  key: `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg8Fe86YMFquxeeROs
hTPi4J78tq4I3FnKDcp9rVkR2SmhRANCAAQF/XFWcZ43iUc/5WpYA1vtOz3mbblV
xormOfmGNbJ7BQ9ft4Ct695aB2jCN+dk1fpdAOBSxhcjWU4p7UiXgtnT
-----END PRIVATE KEY-----
`,
};
