package vn.exemplar.review.session;

import java.util.Collection;

/** Whether what an agenda names is there to be considered: those know who keep it. */
public interface AgendaItems {
    boolean allExist(Collection<String> ids);
}
