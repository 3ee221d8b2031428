# What a multipart message keeps: blank lines before a boundary, blocks of a delivery status, lines that are signed.
import copy
import email
import pickle
from email import policy

source = '''From: a@b
Content-Type: multipart/report; report-type=delivery-status; boundary="cut"

This is a report.

--cut
--cut
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example

Final-Recipient: rfc822; x@y
Action: failed

--cut
Content-Type: multipart/signed; boundary="in"

--in
X-Long: this header is much longer than it should be, but nobody may touch it, because it is signed by someone

text
--in--

--cut--

From here on nobody reads.
'''
message = email.message_from_string(source)
print(repr(message.preamble), repr(message.epilogue))
status = message.get_payload(0)
print([part.items() for part in status.get_payload()], [part.get_content_type() for part in message.walk()])
print(message.as_string(maxheaderlen=60) == source.replace("--cut\n--cut\n", "--cut\n"))
print(message.as_bytes(policy=policy.compat32.clone(linesep="\r\n")).count(b"\r\n"), message.as_bytes().count(b"\n"))
print(message.as_string().count(">From"), str(message).count("\nFrom here"))

modern = email.message_from_string("To: A <a@b>, c@d\nSubject: x\n\n", policy=policy.default)
for other in (copy.deepcopy(modern["to"]), pickle.loads(pickle.dumps(modern["to"]))):
    print(other, other.addresses == modern["to"].addresses)

# output:
# 'This is a report.\n' '\nFrom here on nobody reads.\n'
# [[('Reporting-MTA', 'dns; mail.example')], [('Final-Recipient', 'rfc822; x@y'), ('Action', 'failed')]] ['multipart/report', 'message/delivery-status', 'text/plain', 'text/plain', 'multipart/signed', 'text/plain']
# False
# 25 25
# 0 1
# A <a@b>, c@d True
# A <a@b>, c@d True
