package org.industryfacts.query.readmodel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The articles. */
@ApplicationScoped
public class ArticleRepository implements PanacheRepositoryBase<ArticleEntity, UUID> {

    private static final String SNAPSHOT = "set transaction isolation level repeatable read";

    private static final String FACTS =
            "select document from FactEntity where articleId = :articleId order by evidenceStart, factId";

    /** An article with the facts that were read from its text, both as of one moment; empty where it is not known. */
    @Transactional
    public Optional<Article> article(UUID articleId) {
        getEntityManager().createNativeQuery(SNAPSHOT).executeUpdate();
        return findByIdOptional(articleId)
                .filter(ArticleEntity::isKnown)
                .map(article -> Article.of(article, article.isReadAsItStands() ? facts(articleId) : List.of()));
    }

    private List<String> facts(UUID articleId) {
        return getEntityManager()
                .createQuery(FACTS, String.class)
                .setParameter("articleId", articleId)
                .getResultList();
    }
}
