"""What mocks are asked after the fact: the assert_... methods of calls and of awaits."""

from inspect import isfunction
from ._mock_calls import _Call, _CallList, signature_text
from .util import safe_repr


class CallAssertions:
    def _bound(self, call):
        # A call with its arguments in the order of the specification's signature, so that equal ones compare equal.
        signature = self._signature_for(call)
        if signature is None:
            return call
        if isinstance(call, tuple) and len(call) > 2:
            name, args, kwargs = call
        else:
            name = ''
            args, kwargs = call
        try:
            bound = signature.bind(*args, **kwargs)
            return _Call((name, bound.args, bound.kwargs))
        except TypeError as error:
            return error.with_traceback(None)

    def _signature_for(self, call):
        if isinstance(call, tuple) and len(call) > 2 and call[0]:
            signature, target = None, self
            for name in call[0].replace('()', '').split('.'):
                target = target._mock_state.children.get(name)
                target = getattr(target, 'mock', target) if isfunction(target) else target
                if not hasattr(type(target), '_extract_mock_name'):
                    return None
                signature = target._mock_state.signature
            return signature
        return self._mock_state.signature

    def _name(self):
        return self._mock_state.name or 'mock'

    def _format(self, args, kwargs):
        return signature_text(self._name(), args, kwargs)

    def _calls_repr(self):
        return f'\nCalls: {safe_repr(self.mock_calls)}.' if self.mock_calls else ''

    def _mismatch(self, actual, args, kwargs, action='call'):
        return (f'expected {action} not found.\nExpected: {self._format(args, kwargs)}\n'
                f'  Actual: {self._format(*actual)}')

    def assert_not_called(self):
        """It was never called."""
        if self.call_count:
            raise AssertionError(f'Expected {self._name()!r} to not have been called. Called {self.call_count} times.'
                                 f'{self._calls_repr()}')

    def assert_called(self):
        """It was called at least once."""
        if self.call_count == 0:
            raise AssertionError(f'Expected {self._name()!r} to have been called.')

    def assert_called_once(self):
        """It was called exactly once."""
        if self.call_count != 1:
            raise AssertionError(f'Expected {self._name()!r} to have been called once. Called {self.call_count} times.'
                                 f'{self._calls_repr()}')

    def assert_called_with(self, /, *args, **kwargs):
        """The last call was with these arguments."""
        if self.call_args is None:
            raise AssertionError(f'expected call not found.\nExpected: {self._format(args, kwargs)}\n'
                                 '  Actual: not called.')
        expected, actual = self._bound(_Call((args, kwargs), two=True)), self._bound(self.call_args)
        if actual != expected:
            cause = expected if isinstance(expected, Exception) else None
            raise AssertionError(self._mismatch(self.call_args, args, kwargs)) from cause

    def assert_called_once_with(self, /, *args, **kwargs):
        """The only call was with these arguments."""
        if self.call_count != 1:
            raise AssertionError(f'Expected {self._name()!r} to be called once. Called {self.call_count} times.'
                                 f'{self._calls_repr()}')
        return self.assert_called_with(*args, **kwargs)

    def assert_has_calls(self, calls, any_order=False):
        """These calls were made, in this order (in any, if asked for), to it or its children."""
        expected = [self._bound(c) for c in calls]
        cause = next((e for e in expected if isinstance(e, Exception)), None)
        actual = _CallList(self._bound(c) for c in self.mock_calls)
        if not any_order:
            if expected not in actual:
                if cause is None:
                    problem = 'Calls not found.'
                else:
                    problem = 'Error processing expected calls.\nErrors: {}'.format(
                        [e if isinstance(e, Exception) else None for e in expected])
                raise AssertionError(f'{problem}\nExpected: {_CallList(calls)}\n'
                                     f'  Actual: {safe_repr(self.mock_calls)}') from cause
            return
        rest, missing = list(actual), []
        for wanted in expected:
            try:
                rest.remove(wanted)
            except ValueError:
                missing.append(wanted)
        if missing:
            raise AssertionError(f'{self._name()!r} does not contain all of {tuple(missing)!r} in its call list, '
                                 f'found {actual!r} instead') from cause

    def assert_any_call(self, /, *args, **kwargs):
        """One of the calls was with these arguments."""
        expected = self._bound(_Call((args, kwargs), two=True))
        actual = [self._bound(c) for c in self.call_args_list]
        cause = expected if isinstance(expected, Exception) else None
        if cause or expected not in actual:
            raise AssertionError('%s call not found' % self._format(args, kwargs)) from cause


class AwaitAssertions:
    def assert_awaited(self):
        """It was awaited at least once."""
        if self.await_count == 0:
            raise AssertionError(f'Expected {self._name()} to have been awaited.')

    def assert_awaited_once(self):
        """It was awaited exactly once."""
        if self.await_count != 1:
            raise AssertionError(f'Expected {self._name()} to have been awaited once. '
                                 f'Awaited {self.await_count} times.')

    def assert_awaited_with(self, /, *args, **kwargs):
        """The last await was of a call with these arguments."""
        if self.await_args is None:
            raise AssertionError(f'Expected await: {self._format(args, kwargs)}\nNot awaited')
        expected, actual = self._bound(_Call((args, kwargs), two=True)), self._bound(self.await_args)
        if actual != expected:
            cause = expected if isinstance(expected, Exception) else None
            raise AssertionError(self._mismatch(self.await_args, args, kwargs, 'await')) from cause

    def assert_awaited_once_with(self, /, *args, **kwargs):
        """The only await was of a call with these arguments."""
        if self.await_count != 1:
            raise AssertionError(f'Expected {self._name()} to have been awaited once. '
                                 f'Awaited {self.await_count} times.')
        return self.assert_awaited_with(*args, **kwargs)

    def assert_any_await(self, /, *args, **kwargs):
        """One of the awaits was of a call with these arguments."""
        expected = self._bound(_Call((args, kwargs), two=True))
        actual = [self._bound(c) for c in self.await_args_list]
        cause = expected if isinstance(expected, Exception) else None
        if cause or expected not in actual:
            raise AssertionError('%s await not found' % self._format(args, kwargs)) from cause

    def assert_has_awaits(self, calls, any_order=False):
        """These awaits happened, in this order or in any."""
        expected = [self._bound(c) for c in calls]
        cause = next((e for e in expected if isinstance(e, Exception)), None)
        actual = _CallList(self._bound(c) for c in self.await_args_list)
        if not any_order:
            if expected not in actual:
                problem = 'Awaits not found.' if cause is None else \
                    'Error processing expected awaits.\nErrors: {}'.format(
                        [e if isinstance(e, Exception) else None for e in expected])
                raise AssertionError(f'{problem}\nExpected: {_CallList(calls)}\n'
                                     f'Actual: {self.await_args_list}') from cause
            return
        rest, missing = list(actual), []
        for wanted in expected:
            try:
                rest.remove(wanted)
            except ValueError:
                missing.append(wanted)
        if missing:
            raise AssertionError('%r not all found in await list' % (tuple(missing),)) from cause

    def assert_not_awaited(self):
        """It was never awaited."""
        if self.await_count:
            raise AssertionError(f'Expected {self._name()} to not have been awaited. '
                                 f'Awaited {self.await_count} times.')
