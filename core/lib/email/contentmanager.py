"""From objects to bodies and back."""

import binascii

from email.quoprimime import body_encode

__all__ = ['ContentManager', 'raw_data_manager']


class ContentManager:
    """Which function makes, and which reads, the body of a kind."""

    def __init__(self):
        self.get_handlers, self.set_handlers = {}, {}

    def add_get_handler(self, key, handler):
        self.get_handlers[key] = handler

    def add_set_handler(self, typekey, handler):
        self.set_handlers[typekey] = handler

    def get_content(self, msg, *args, **kw):
        for key in (msg.get_content_type(), msg.get_content_maintype(), ''):
            if key in self.get_handlers:
                return self.get_handlers[key](msg, *args, **kw)
        raise KeyError(msg.get_content_type())

    def set_content(self, msg, obj, *args, **kw):
        if msg.get_content_maintype() == 'multipart':
            raise TypeError("set_content not valid on multipart")
        handler = next((self.set_handlers[cls] for cls in type(obj).__mro__ if cls in self.set_handlers), None)
        if handler is None:
            raise KeyError(f'{type(obj).__module__}.{type(obj).__qualname__}'.removeprefix('builtins.'))
        msg.clear_content()
        handler(msg, obj, *args, **kw)


def get_text_content(msg, errors='replace'):
    return msg.get_payload(decode=True).decode(msg.get_param('charset', 'ASCII'), errors)


def get_non_text_content(msg):
    return msg.get_payload(decode=True)


def get_message_content(msg):
    return msg.get_payload(0)


def get_multipart_content(msg):
    raise KeyError(msg.get_content_type())


def _prepare(msg, maintype, subtype, headers):
    msg['Content-Type'] = f'{maintype}/{subtype}'
    for header in headers or ():
        if not hasattr(header, 'name'):
            name, _, value = header.partition(':')
            header = msg.policy.header_factory(name.strip(), value.strip())
        msg[header.name] = header


def _finish(msg, disposition, filename, cid, params):
    if disposition is None and filename is not None:
        disposition = 'attachment'
    if disposition is not None:
        msg['Content-Disposition'] = disposition
    if filename is not None:
        msg.set_param('filename', filename, header='Content-Disposition', replace=True)
    if cid is not None:
        msg['Content-ID'] = cid
    for name, value in (params or {}).items():
        msg.set_param(name, value)


def _base64(data, width):
    size = width // 4 * 3
    return ''.join([binascii.b2a_base64(data[at:at + size]).decode('ascii') for at in range(0, len(data), size)])


def _encoded(string, charset, cte, policy):
    lines = string.encode(charset).splitlines()
    whole = b''.join([line + b'\n' for line in lines])
    width = policy.max_line_length or 1_000_000
    if cte is None:
        if max(map(len, lines), default=0) <= width and whole.isascii():
            cte = '7bit'
        elif max(map(len, lines), default=0) <= width and policy.cte_type == '8bit':
            cte = '8bit'
        else:
            start = b''.join([line + b'\n' for line in lines[:10]])
            coded = body_encode(start.decode('latin-1'), width)
            cte = 'base64' if len(coded) > len(binascii.b2a_base64(start)) else 'quoted-printable'
    if cte == '7bit':
        return cte, whole.decode('ascii')
    if cte == '8bit':
        return cte, whole.decode('ascii', 'surrogateescape')
    if cte == 'quoted-printable':
        return cte, body_encode(whole.decode('latin-1'), width)
    if cte == 'base64':
        return cte, _base64(whole, width)
    raise ValueError(f"Unknown content transfer encoding {cte}")


def set_text_content(msg, string, subtype="plain", charset='utf-8', cte=None, disposition=None, filename=None, cid=None,
                     params=None, headers=None):
    _prepare(msg, 'text', subtype, headers)
    cte, payload = _encoded(string, charset, cte, msg.policy)
    msg.set_payload(payload)
    sent = {'utf8': 'utf-8', 'ascii': 'us-ascii', 'latin-1': 'iso-8859-1'}.get(charset, charset)
    msg.set_param('charset', sent, replace=True)
    msg['Content-Transfer-Encoding'] = cte
    _finish(msg, disposition, filename, cid, params)


def set_bytes_content(msg, data, maintype, subtype, cte='base64', disposition=None, filename=None, cid=None,
                      params=None, headers=None):
    _prepare(msg, maintype, subtype, headers)
    if cte == 'base64':
        data = _base64(data, msg.policy.max_line_length or 76)
    elif cte == 'quoted-printable':
        data = binascii.b2a_qp(data, istext=False, header=False, quotetabs=True).decode('ascii')
    elif cte in ('7bit', '8bit', 'binary'):
        data = data.decode('ascii', 'strict' if cte == '7bit' else 'surrogateescape')
    msg.set_payload(data)
    msg['Content-Transfer-Encoding'] = cte
    _finish(msg, disposition, filename, cid, params)


def set_message_content(msg, message, subtype="rfc822", cte=None, disposition=None, filename=None, cid=None,
                        params=None, headers=None):
    if subtype == 'partial':
        raise ValueError("message/partial is not supported for Message objects")
    _prepare(msg, 'message', subtype, headers)
    msg.set_payload([message])
    msg['Content-Transfer-Encoding'] = '8bit' if cte is None else cte
    _finish(msg, disposition, filename, cid, params)


raw_data_manager = ContentManager()
for _kind, _handler in (('text', get_text_content), ('audio', get_non_text_content), ('image', get_non_text_content),
                        ('video', get_non_text_content), ('application', get_non_text_content),
                        ('', get_non_text_content), ('message/rfc822', get_message_content),
                        ('multipart', get_multipart_content)):
    raw_data_manager.add_get_handler(_kind, _handler)
raw_data_manager.add_set_handler(str, set_text_content)
for _kind in (bytes, bytearray, memoryview):
    raw_data_manager.add_set_handler(_kind, set_bytes_content)


def _add_message_handler():
    from email.message import Message
    raw_data_manager.add_set_handler(Message, set_message_content)


_add_message_handler()
