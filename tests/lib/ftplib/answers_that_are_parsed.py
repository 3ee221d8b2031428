# The port of a passive connection stands between four equal characters of the server's choice (RFC 2428).
import ftplib

for answer in ("229 ok (|||77|)", "229 (|1|host|77|) ok", "229 (!!!5!)", "229 ((((5()", "229 (|||77)", "229 ()",
               "229 (|||7|7|)", "229 none", "229 (|||x|)", "228 (|||77|)"):
    try:
        print(ftplib.parse229(answer, ("peer", 21)))
    except (ftplib.Error, ValueError) as error:
        print(type(error).__name__, error)

# A password is not shown.
for line in "PASS secret\r\n", "pass x", "Pass x", "PASS \r\n", "USER PASS x":
    print(ftplib.FTP().sanitize(line))

try:
    ftplib.FTP().putline("NOOP\nQUIT")
except ValueError as error:
    print(error)

# output:
# ('peer', 77)
# ('peer', 77)
# ('peer', 5)
# ('peer', 5)
# error_proto 229 (|||77)
# error_proto 229 ()
# error_proto 229 (|||7|7|)
# error_proto 229 none
# ValueError invalid literal for int() with base 10: 'x'
# error_reply 228 (|||77|)
# 'PASS ******\r\n'
# 'pass *'
# 'Pass x'
# 'PASS \r\n'
# 'USER PASS x'
# an illegal newline character should not be contained
