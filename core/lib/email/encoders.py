"""Encode the payload of a message and say so in its headers."""

import base64
import binascii

__all__ = ['encode_7or8bit', 'encode_base64', 'encode_noop', 'encode_quopri']


def encode_base64(msg):
    msg.set_payload(base64.encodebytes(msg.get_payload(decode=True)).decode('ascii'))
    msg['Content-Transfer-Encoding'] = 'base64'


def encode_quopri(msg):
    data = msg.get_payload(decode=True)
    msg.set_payload(binascii.b2a_qp(data, quotetabs=True).replace(b' ', b'=20').decode('ascii'))
    msg['Content-Transfer-Encoding'] = 'quoted-printable'


def encode_7or8bit(msg):
    data = msg.get_payload(decode=True)
    msg['Content-Transfer-Encoding'] = '7bit' if data is None or data.isascii() else '8bit'


def encode_noop(msg):
    """Nothing."""
