"""What parts of every kind have in common."""

from email import message, policy as policies

__all__ = ['MIMEBase']


class MIMEBase(message.Message):
    """A part of a kind, with parameters in its Content-Type."""

    def __init__(self, _maintype, _subtype, *, policy=None, **_params):
        super().__init__(policies.compat32 if policy is None else policy)
        self.add_header('Content-Type', f'{_maintype}/{_subtype}', **_params)
        self['MIME-Version'] = '1.0'
