"""How futures look."""

import reprlib


def _format_callbacks(callbacks):
    from .format_helpers import _format_callback_source

    texts = [_format_callback_source(callback, ()) for callback, _ in callbacks]
    if len(texts) > 2:
        texts = [texts[0], f"<{len(texts) - 2} more>", texts[-1]]
    return f"cb=[{', '.join(texts)}]"


def _future_repr_info(future):
    """The parts of the repr that tasks have too, behind their own."""
    info = [future._state.lower()]
    if future._callbacks:
        info.append(_format_callbacks(future._callbacks))
    if future._state == "FINISHED":
        if future._exception is not None:
            info.append(f"exception={future._exception!r}")
        else:
            info.append(f"result={reprlib.repr(future._result)}")
    if future._source_traceback:
        frame = future._source_traceback[-1]
        info.append(f"created at {frame.filename}:{frame.lineno}")
    return info


@reprlib.recursive_repr()
def _future_repr(future):
    return f"<{type(future).__name__} {' '.join(_future_repr_info(future))}>"
