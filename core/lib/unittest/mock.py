"""Objects that stand for others in tests, and remember what was done to them."""

__all__ = ('Mock', 'MagicMock', 'patch', 'sentinel', 'DEFAULT', 'ANY', 'call', 'create_autospec', 'AsyncMock',
           'ThreadingMock', 'FILTER_DIR', 'NonCallableMock', 'NonCallableMagicMock', 'mock_open', 'PropertyMock', 'seal')

from ._mock_autospec import create_autospec, mock_open, seal
from ._mock_calls import ANY, DEFAULT, _ANY, _Call, _CallList, call, sentinel
from ._mock_object import (FILTER_DIR, AsyncMock, AsyncMockMixin, CallableMixin, InvalidSpecError, MagicMixin, MagicMock,
                           Mock, NonCallableMagicMock, NonCallableMock, PropertyMock, ThreadingMixin, ThreadingMock)
from ._mock_patch import _patch, _patch_dict, patch

for _cls in (_ANY, _Call, _CallList, type(sentinel), type(DEFAULT), _patch, _patch_dict):
    _cls.__module__ = __name__
