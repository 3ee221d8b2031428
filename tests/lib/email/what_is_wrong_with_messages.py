# Messages that are not as they should be are read as far as they can be, and tell their defects.
import email
import email.policy
from email import errors

texts = {
    "a line before the headers": " more\nTo: a\n\nbody",
    "mail of another between": "To: a\nFrom me at home\nX: 1\n\nbody",
    "mail of another behind": "To: a\nFrom me\n\nbody",
    "no name": ": x\nTo: a\n\nbody",
    "no empty line": "To: a\nbody",
    "only a body": "body\n\nmore",
    "no boundary": "Content-Type: multipart/mixed\n\nx",
    "no such boundary": "Content-Type: multipart/mixed; boundary=x\n\na\n",
    "no end": "Content-Type: multipart/mixed; boundary=x\n\n--x\n\na\n",
    "encoded parts": "Content-Type: multipart/mixed; boundary=x\nContent-Transfer-Encoding: base64\n\n--x\n\na\n--x--",
}
for code in ["YWJj", "YWJ", "YW J j", "YWJj!", "YWJjZ", "YWI!", "YWJj\nYWJj"]:
    texts[f"base64 {code!r}"] = f"Content-Transfer-Encoding: base64\n\n{code}"
for title, text in texts.items():
    for policy in [email.policy.compat32, email.policy.default]:
        message = email.message_from_string(text, policy=policy)
        payload = message.get_payload(decode=True)
        print(title, message.keys(), payload, [type(defect).__name__ for defect in message.defects])

try:
    email.message_from_string(texts["no empty line"], policy=email.policy.strict)
except errors.MessageDefect as error:
    print(repr(error), error.line)
print(errors.NonPrintableDefect(["\x01"]), errors.MalformedHeaderDefect is errors.MissingHeaderBodySeparatorDefect)

# output:
# a line before the headers ['To'] b'body' ['FirstHeaderLineIsContinuationDefect']
# a line before the headers ['To'] b'body' ['FirstHeaderLineIsContinuationDefect']
# mail of another between ['To', 'X'] b'body' ['MisplacedEnvelopeHeaderDefect']
# mail of another between ['To', 'X'] b'body' ['MisplacedEnvelopeHeaderDefect']
# mail of another behind ['To'] b'From me\nbody' []
# mail of another behind ['To'] b'From me\nbody' []
# no name ['To'] b'body' ['InvalidHeaderDefect']
# no name ['To'] b'body' ['InvalidHeaderDefect']
# no empty line ['To'] b'body' ['MissingHeaderBodySeparatorDefect']
# no empty line ['To'] b'body' ['MissingHeaderBodySeparatorDefect']
# only a body [] b'body\n\nmore' ['MissingHeaderBodySeparatorDefect']
# only a body [] b'body\n\nmore' ['MissingHeaderBodySeparatorDefect']
# no boundary ['Content-Type'] b'x' ['NoBoundaryInMultipartDefect', 'MultipartInvariantViolationDefect']
# no boundary ['Content-Type'] b'x' ['NoBoundaryInMultipartDefect', 'MultipartInvariantViolationDefect']
# no such boundary ['Content-Type'] b'a\n' ['StartBoundaryNotFoundDefect', 'MultipartInvariantViolationDefect']
# no such boundary ['Content-Type'] b'a\n' ['StartBoundaryNotFoundDefect', 'MultipartInvariantViolationDefect']
# no end ['Content-Type'] None ['CloseBoundaryNotFoundDefect']
# no end ['Content-Type'] None ['CloseBoundaryNotFoundDefect']
# encoded parts ['Content-Type', 'Content-Transfer-Encoding'] None ['InvalidMultipartContentTransferEncodingDefect']
# encoded parts ['Content-Type', 'Content-Transfer-Encoding'] None ['InvalidMultipartContentTransferEncodingDefect']
# base64 'YWJj' ['Content-Transfer-Encoding'] b'abc' []
# base64 'YWJj' ['Content-Transfer-Encoding'] b'abc' []
# base64 'YWJ' ['Content-Transfer-Encoding'] b'ab' ['InvalidBase64PaddingDefect']
# base64 'YWJ' ['Content-Transfer-Encoding'] b'ab' ['InvalidBase64PaddingDefect']
# base64 'YW J j' ['Content-Transfer-Encoding'] b'abc' ['InvalidBase64CharactersDefect']
# base64 'YW J j' ['Content-Transfer-Encoding'] b'abc' ['InvalidBase64CharactersDefect']
# base64 'YWJj!' ['Content-Transfer-Encoding'] b'abc' ['InvalidBase64CharactersDefect']
# base64 'YWJj!' ['Content-Transfer-Encoding'] b'abc' ['InvalidBase64CharactersDefect']
# base64 'YWJjZ' ['Content-Transfer-Encoding'] b'YWJjZ' ['InvalidBase64LengthDefect']
# base64 'YWJjZ' ['Content-Transfer-Encoding'] b'YWJjZ' ['InvalidBase64LengthDefect']
# base64 'YWI!' ['Content-Transfer-Encoding'] b'ab' ['InvalidBase64CharactersDefect', 'InvalidBase64PaddingDefect']
# base64 'YWI!' ['Content-Transfer-Encoding'] b'ab' ['InvalidBase64CharactersDefect', 'InvalidBase64PaddingDefect']
# base64 'YWJj\nYWJj' ['Content-Transfer-Encoding'] b'abcabc' []
# base64 'YWJj\nYWJj' ['Content-Transfer-Encoding'] b'abcabc' []
# MissingHeaderBodySeparatorDefect() None
# the following ASCII non-printables found in header: ['\x01'] True
