# HTTPStatus and HTTPMethod: lookups, categories, formats, aliases, reprs, pickling, what dir() lists.
import pickle
from http import HTTPMethod, HTTPStatus

print(repr(HTTPStatus.NOT_FOUND), str(HTTPStatus.NOT_FOUND), f'{HTTPStatus.OK:>5}', HTTPStatus.OK == 200, HTTPStatus(404).phrase, HTTPStatus['OK'].description, int(HTTPStatus.GONE))
print(HTTPStatus.REQUEST_URI_TOO_LONG is HTTPStatus.URI_TOO_LONG, len(HTTPStatus), len(HTTPStatus.__members__), HTTPStatus.UNPROCESSABLE_ENTITY.name)
for status in (100, 204, 302, 404, 503):
    one = HTTPStatus(status)
    print(one.is_informational, one.is_success, one.is_redirection, one.is_client_error, one.is_server_error)
for bad in (99, 306, 'OK'):
    try:
        HTTPStatus(bad)
    except ValueError as error:
        print(error)
print(repr(HTTPMethod.GET), HTTPMethod.GET, HTTPMethod('PUT').description, list(HTTPMethod), HTTPMethod.POST == 'POST', 'GET' in HTTPMethod)
print(pickle.loads(pickle.dumps(HTTPStatus.OK)) is HTTPStatus.OK, pickle.loads(pickle.dumps(HTTPMethod.GET)) is HTTPMethod.GET)
print([name for name in dir(HTTPStatus) if name.isupper()][:3], 'REQUEST_URI_TOO_LONG' in dir(HTTPStatus), 'bit_length' in dir(HTTPStatus), 'phrase' in dir(HTTPStatus.OK))
print([(status.value, status.phrase, status.description) for status in HTTPStatus])

# output:
# <HTTPStatus.NOT_FOUND: 404> 404   200 True Not Found Request fulfilled, document follows 410
# True 62 66 UNPROCESSABLE_CONTENT
# True False False False False
# False True False False False
# False False True False False
# False False False True False
# False False False False True
# 99 is not a valid HTTPStatus
# 306 is not a valid HTTPStatus
# 'OK' is not a valid HTTPStatus
# <HTTPMethod.GET> GET Replace the target with the request payload. [<HTTPMethod.CONNECT>, <HTTPMethod.DELETE>, <HTTPMethod.GET>, <HTTPMethod.HEAD>, <HTTPMethod.OPTIONS>, <HTTPMethod.PATCH>, <HTTPMethod.POST>, <HTTPMethod.PUT>, <HTTPMethod.TRACE>] True True
# True True
# ['ACCEPTED', 'ALREADY_REPORTED', 'BAD_GATEWAY'] False True True
# [(100, 'Continue', 'Request received, please continue'), (101, 'Switching Protocols', 'Switching to new protocol; obey Upgrade header'), (102, 'Processing', 'Server is processing the request'), (103, 'Early Hints', 'Headers sent to prepare for the response'), (200, 'OK', 'Request fulfilled, document follows'), (201, 'Created', 'Document created, URL follows'), (202, 'Accepted', 'Request accepted, processing continues off-line'), (203, 'Non-Authoritative Information', 'Request fulfilled from cache'), (204, 'No Content', 'Request fulfilled, nothing follows'), (205, 'Reset Content', 'Clear input form for further input'), (206, 'Partial Content', 'Partial content follows'), (207, 'Multi-Status', 'Response contains multiple statuses in the body'), (208, 'Already Reported', 'Operation has already been reported'), (226, 'IM Used', 'Request completed using instance manipulations'), (300, 'Multiple Choices', 'Object has several resources -- see URI list'), (301, 'Moved Permanently', 'Object moved permanently -- see URI list'), (302, 'Found', 'Object moved temporarily -- see URI list'), (303, 'See Other', 'Object moved -- see Method and URL list'), (304, 'Not Modified', 'Document has not changed since given time'), (305, 'Use Proxy', 'You must use proxy specified in Location to access this resource'), (307, 'Temporary Redirect', 'Object moved temporarily -- see URI list'), (308, 'Permanent Redirect', 'Object moved permanently -- see URI list'), (400, 'Bad Request', 'Bad request syntax or unsupported method'), (401, 'Unauthorized', 'No permission -- see authorization schemes'), (402, 'Payment Required', 'No payment -- see charging schemes'), (403, 'Forbidden', 'Request forbidden -- authorization will not help'), (404, 'Not Found', 'Nothing matches the given URI'), (405, 'Method Not Allowed', 'Specified method is invalid for this resource'), (406, 'Not Acceptable', 'URI not available in preferred format'), (407, 'Proxy Authentication Required', 'You must authenticate with this proxy before proceeding'), (408, 'Request Timeout', 'Request timed out; try again later'), (409, 'Conflict', 'Request conflict'), (410, 'Gone', 'URI no longer exists and has been permanently removed'), (411, 'Length Required', 'Client must specify Content-Length'), (412, 'Precondition Failed', 'Precondition in headers is false'), (413, 'Content Too Large', 'Content is too large'), (414, 'URI Too Long', 'URI is too long'), (415, 'Unsupported Media Type', 'Entity body in unsupported format'), (416, 'Range Not Satisfiable', 'Cannot satisfy request range'), (417, 'Expectation Failed', 'Expect condition could not be satisfied'), (418, "I'm a Teapot", 'Server refuses to brew coffee because it is a teapot'), (421, 'Misdirected Request', 'Server is not able to produce a response'), (422, 'Unprocessable Content', 'Server is not able to process the contained instructions'), (423, 'Locked', 'Resource of a method is locked'), (424, 'Failed Dependency', 'Dependent action of the request failed'), (425, 'Too Early', 'Server refuses to process a request that might be replayed'), (426, 'Upgrade Required', 'Server refuses to perform the request using the current protocol'), (428, 'Precondition Required', 'The origin server requires the request to be conditional'), (429, 'Too Many Requests', 'The user has sent too many requests in a given amount of time ("rate limiting")'), (431, 'Request Header Fields Too Large', 'The server is unwilling to process the request because its header fields are too large'), (451, 'Unavailable For Legal Reasons', 'The server is denying access to the resource as a consequence of a legal demand'), (500, 'Internal Server Error', 'Server got itself in trouble'), (501, 'Not Implemented', 'Server does not support this operation'), (502, 'Bad Gateway', 'Invalid responses from another server/proxy'), (503, 'Service Unavailable', 'The server cannot process the request due to a high load'), (504, 'Gateway Timeout', 'The gateway server did not receive a timely response'), (505, 'HTTP Version Not Supported', 'Cannot fulfill request'), (506, 'Variant Also Negotiates', 'Server has an internal configuration error'), (507, 'Insufficient Storage', 'Server is not able to store the representation'), (508, 'Loop Detected', 'Server encountered an infinite loop while processing a request'), (510, 'Not Extended', 'Request does not meet the resource access policy'), (511, 'Network Authentication Required', 'The client needs to authenticate to gain network access')]
