"""Parts that are pictures."""

from email import encoders
from email.mime.nonmultipart import MIMENonMultipart

__all__ = ['MIMEImage']

# How files of a kind begin.
_STARTS = ((b'\x89PNG\r\n\x1a\n', 'png'), (b'\xff\xd8\xff', 'jpeg'), (b'GIF87a', 'gif'), (b'GIF89a', 'gif'), (b'BM', 'bmp'),
           (b'II*\0', 'tiff'), (b'MM\0*', 'tiff'), (b'\x01\xda', 'rgb'))


class MIMEImage(MIMENonMultipart):
    """A picture; its kind is seen from its first bytes."""

    def __init__(self, _imagedata, _subtype=None, _encoder=encoders.encode_base64, *, policy=None, **_params):
        if _subtype is None:
            webp = 'webp' if _imagedata[:4] == b'RIFF' and _imagedata[8:12] == b'WEBP' else None
            _subtype = next((kind for start, kind in _STARTS if _imagedata.startswith(start)), webp)
        if _subtype is None:
            raise TypeError('Could not guess image MIME subtype')
        super().__init__('image', _subtype, policy=policy, **_params)
        self.set_payload(_imagedata)
        _encoder(self)
