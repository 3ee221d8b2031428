# A mock with a spec has besides the attributes that the test gave it, mocks too.
from unittest.mock import Mock, NonCallableMock, call

log = Mock()
logger = Mock(spec=['name'], log=log)
logger.log('text')
print(logger.log is log, logger.mock_calls == [call.log('text')], log.mock_calls)
logger.extra = Mock(return_value=3)
print(logger.extra(), hasattr(logger, 'other'))
strict = NonCallableMock(spec_set=['name'])
try:
    strict.log = Mock()
except AttributeError as error:
    print(error)

# output:
# True True [call('text')]
# 3 False
# Mock object has no attribute 'log'
