"""Parts that are sound."""

from email import encoders
from email.mime.nonmultipart import MIMENonMultipart

__all__ = ['MIMEAudio']


class MIMEAudio(MIMENonMultipart):
    """Sound; its kind is seen from its first bytes."""

    def __init__(self, _audiodata, _subtype=None, _encoder=encoders.encode_base64, *, policy=None, **_params):
        if _subtype is None:
            if _audiodata[:4] == b'RIFF' and _audiodata[8:12] == b'WAVE':
                _subtype = 'x-wav'
            elif _audiodata[:4] == b'.snd':
                _subtype = 'basic'
            elif _audiodata[:4] == b'FORM' and _audiodata[8:12] in (b'AIFF', b'AIFC'):
                _subtype = 'x-aiff'
        if _subtype is None:
            raise TypeError('Could not find audio MIME subtype')
        super().__init__('audio', _subtype, policy=policy, **_params)
        self.set_payload(_audiodata)
        _encoder(self)
